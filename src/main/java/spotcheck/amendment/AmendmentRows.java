package spotcheck.amendment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.amendment.step.TakenStep;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Rows;
import spotcheck.transaction.ReadOnce;

/** The amendments of all cases. */
@Repository
class AmendmentRows {

    private static final Rows<Amendment> ROWS = Rows.of(Amendment.class);

    /** Those of a case that wait, read once in a transaction. */
    private final ReadOnce<CaseNumber, List<Amendment>> open = new ReadOnce<>(this::readOpen);

    private final JdbcClient jdbc;

    AmendmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(TakenStep step, int entry, String reason, String by, OffsetDateTime at) {
        open.changed();
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into amendment (case_number, task, step, name, concerned, entry, reason, opened_by, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        step.number().value(),
                        step.task(),
                        step.step(),
                        step.name(),
                        step.concerned(),
                        entry,
                        reason,
                        by,
                        at)
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    List<Amendment> of(CaseNumber number) {
        return jdbc.sql("select * from amendment where case_number = ? order by id")
                .param(number.value())
                .query(ROWS)
                .list();
    }

    /** The step that waits to be done again. */
    Optional<Amendment> waiting(CaseNumber number, String task) {
        return open.of(number).stream()
                .filter(amendment -> amendment.task().equals(task))
                .findFirst();
    }

    private List<Amendment> readOpen(CaseNumber number) {
        return jdbc.sql("select * from amendment where case_number = ? and done_at is null")
                .param(number.value())
                .query(ROWS)
                .list();
    }

    void done(Amendment amendment, OffsetDateTime at) {
        open.changed();
        jdbc.sql("update amendment set done_at = ? where id = ?")
                .params(at, amendment.id())
                .update();
    }
}
