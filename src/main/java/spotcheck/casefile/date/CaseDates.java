package spotcheck.casefile.date;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;

/** The days that were told in a case, so that later ones can be held against them. */
@Repository
class CaseDates {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CaseDates(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void keep(CaseNumber number, Map<Told, LocalDate> days) {
        batches.batchUpdate(
                "insert into case_date (case_number, told, subject, told_day) values (?, ?, ?, ?)",
                days.entrySet().stream()
                        .map(day -> new Object[] {
                            number.value(), day.getKey().place(), day.getKey().subject(), day.getValue()
                        })
                        .toList());
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
