package spotcheck.draw;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.Rows;
import spotcheck.draw.proof.Certificate;

/** The changes after draws, done and asked for. */
@Repository
class ChangeRows {

    private static final Rows<AskedChange> ROWS = Rows.of(AskedChange.class);

    private final JdbcClient jdbc;

    ChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DrawId id, String out, String in, String ground, boolean byHand, String by, OffsetDateTime at) {
        jdbc.sql("insert into draw_change (draw, key_out, key_in, ground, by_hand, asked_by, asked_at, outcome)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id.number(), out, in, ground, byHand, by, at, byHand ? AskedChange.WAITING : AskedChange.DONE)
                .update();
    }

    void decide(AskedChange change, boolean done, String by, OffsetDateTime at) {
        jdbc.sql("update draw_change set outcome = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(done ? AskedChange.DONE : AskedChange.DECLINED, by, at, change.id())
                .update();
    }

    List<AskedChange> of(DrawId id) {
        return jdbc.sql("select * from draw_change where draw = ? order by id")
                .param(id.number())
                .query(ROWS)
                .list();
    }

    /** Those that hold, in the order in which they came to hold. */
    List<Certificate.Change> done(DrawId id) {
        return of(id).stream()
                .filter(AskedChange::isDone)
                .map(AskedChange::line)
                .sorted(Comparator.comparing(change -> Objects.requireNonNull(change.at())))
                .toList();
    }
}
