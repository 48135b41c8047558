package spotcheck.casefile.date;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;

/** The days that were told in a case, so that later ones can be held against them. */
@Repository
class CaseDates {

    private final JdbcClient jdbc;

    CaseDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(CaseNumber number, Told told, LocalDate day) {
        jdbc.sql("insert into case_date (case_number, told, subject, told_day) values (?, ?, ?, ?)")
                .params(number.value(), told.place(), told.subject(), day)
                .update();
    }

    /** The newest answer to each question. */
    Map<Told, LocalDate> of(CaseNumber number) {
        var days = new HashMap<Told, LocalDate>();
        jdbc.sql("select told, subject, told_day from case_date where case_number = ? order by id")
                .param(number.value())
                .query((row, turn) -> days.put(
                        new Told(row.getString("told"), row.getString("subject")),
                        row.getDate("told_day").toLocalDate()))
                .list();
        return days;
    }

    /**
     * @param place such as {@code completeSheet.takenOn}
     * @param subject whose proceedings it was, such as {@code sampled-party}; empty if the whole case's
     */
    record Told(String place, String subject) {}
}
