package spotcheck.amendment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Rows;

/** The requests to open closed cases again, and what became of them. */
@Repository
class ReopeningRows {

    private static final Rows<Reopening> ROWS = Rows.of(Reopening.class);

    private final JdbcClient jdbc;

    ReopeningRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseNumber number, String reason, String by, OffsetDateTime at) {
        jdbc.sql(
                        "insert into reopening (case_number, reason, asked_by, asked_at, outcome) values (?, ?, ?, ?, 'waiting')")
                .params(number.value(), reason, by, at)
                .update();
    }

    List<Reopening> of(CaseNumber number) {
        return jdbc.sql("select * from reopening where case_number = ? order by id")
                .param(number.value())
                .query(ROWS)
                .list();
    }

    Optional<Reopening> waiting(CaseNumber number) {
        return of(number).stream().filter(Reopening::isWaiting).findFirst();
    }

    void decide(Reopening reopening, String outcome, String opinion, String by, OffsetDateTime at) {
        jdbc.sql("update reopening set outcome = ?, opinion = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(outcome, opinion, by, at, reopening.id())
                .update();
    }
}
