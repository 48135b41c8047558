package spotcheck.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entries;
import spotcheck.regulation.RuleIds;

/** Which case followed which practice. */
@Repository
class PracticeUses {

    private final JdbcClient jdbc;
    private final Entries entries;
    private final PracticeWords words;
    private final Clock clock;

    PracticeUses(JdbcClient jdbc, Entries entries, PracticeWords words, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.words = words;
        this.clock = clock;
    }

    void add(AuthorityFile file, Practice practice, String subject, RuleIds searched) {
        jdbc.sql("""
                        insert into practice_use (case_number, practice, subject, used_on, legal_basis)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(file.number().value(), practice.id(), subject, ChinaTime.today(clock), searched.toString())
                .update();
        entries.add(file.number(), "practice.used", "采用惯例", details(practice, subject), searched);
    }

    List<Use> of(CaseNumber number) {
        return jdbc.sql("select * from practice_use where case_number = ? order by id")
                .param(number.value())
                .query(Use.class)
                .list();
    }

    private Map<String, Object> details(Practice practice, String subject) {
        var details = new LinkedHashMap<String, Object>(words.of(practice));
        if (!subject.isEmpty()) {
            details.put("对象", words.subject(subject));
        }
        return details;
    }

    /**
     * @param practice id of the practice
     * @param legalBasis the rules that were looked at and say nothing
     */
    record Use(long id, String caseNumber, long practice, String subject, LocalDate usedOn, String legalBasis) {}
}
