package spotcheck.custody.holding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.transaction.ReadOnce;

/** Who had a unit, from whom and since when; the last one taken says who has it now. */
@Repository
public class HandOvers {

    private final ReadOnce<Long, Holder> holders = new ReadOnce<>(this::readHolder);
    private final ReadOnce<Long, List<HandOver>> flows = new ReadOnce<>(this::readFlow);

    private final JdbcClient jdbc;
    private final Clock clock;

    HandOvers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Locks the unit, so that two cannot take it at once. */
    Possession hold(long unit) {
        changed();
        return jdbc.sql("select * from sealed_unit where id = ? for update")
                .param(unit)
                .query((row, index) -> row.getString("holder_kind"))
                .optional()
                .map(locked -> of(unit))
                .orElseThrow();
    }

    private void changed() {
        holders.changed();
        flows.changed();
    }

    public Possession of(long unit) {
        return new Possession(holders.of(unit), open(unit).map(HandOver::to).orElse(null));
    }

    private Holder readHolder(long unit) {
        return jdbc.sql("select holder_kind, holder_id, holder_name from sealed_unit where id = ?")
                .param(unit)
                .query((row, index) -> holder(row, "holder"))
                .single();
    }

    public OffsetDateTime since(long unit) {
        return jdbc.sql("select held_since from sealed_unit where id = ?")
                .param(unit)
                .query(OffsetDateTime.class)
                .single();
    }

    void offer(long unit, Holder from, Holder to, String givenBy, String proof) {
        changed();
        jdbc.sql("""
                        insert into hand_over (unit, from_kind, from_id, from_name, to_kind, to_id, to_name, given_by,
                          given_at, remark, proof, outcome)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, 'open')
                        """)
                .params(
                        unit,
                        from.kind().code(),
                        from.id(),
                        from.name(),
                        to.kind().code(),
                        to.id(),
                        to.name(),
                        givenBy,
                        now(),
                        proof)
                .update();
    }

    /** What was open is taken; from now on the one who took it has the unit. */
    void take(long unit, String takenBy, @Nullable SealCondition seal, String remark, String proof) {
        var open = open(unit).orElseThrow();
        changed();
        jdbc.sql("update hand_over set taken_by = ?, taken_at = ?, seal_state = ?, remark = ?, outcome = 'taken',"
                        + " proof = case when ? = '' then proof else ? end where id = ?")
                .params(takenBy, now(), seal == null ? null : seal.code(), remark, proof, proof, open.id())
                .update();
        jdbc.sql("update sealed_unit set holder_kind = ?, holder_id = ?, holder_name = ?, held_since = ? where id = ?")
                .params(open.to().kind().code(), open.to().id(), open.to().name(), now(), unit)
                .update();
    }

    void withdraw(long unit) {
        changed();
        jdbc.sql("update hand_over set outcome = 'withdrawn' where unit = ? and outcome = 'open'")
                .param(unit)
                .update();
    }

    Optional<HandOver> open(long unit) {
        return flow(unit).stream().filter(HandOver::isOpen).findFirst();
    }

    public List<HandOver> flow(long unit) {
        return flows.of(unit);
    }

    private List<HandOver> readFlow(long unit) {
        return jdbc.sql("select * from hand_over where unit = ? order by id")
                .param(unit)
                .query(HandOvers::handOver)
                .list();
    }

    public OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    private static HandOver handOver(ResultSet row, int index) throws SQLException {
        var seal = row.getString("seal_state");
        return new HandOver(
                row.getLong("id"),
                row.getLong("unit"),
                holder(row, "from"),
                holder(row, "to"),
                row.getString("given_by"),
                row.getObject("given_at", OffsetDateTime.class),
                row.getString("taken_by"),
                row.getObject("taken_at", OffsetDateTime.class),
                seal == null ? null : SealCondition.of(seal),
                row.getString("remark"),
                row.getString("proof"),
                row.getString("outcome"));
    }

    private static Holder holder(ResultSet row, String prefix) throws SQLException {
        return new Holder(
                HolderKind.of(row.getString(prefix + "_kind")),
                row.getString(prefix + "_id"),
                row.getString(prefix + "_name"));
    }
}
