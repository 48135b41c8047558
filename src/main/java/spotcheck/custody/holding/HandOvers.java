package spotcheck.custody.holding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.transaction.ReadOnce;
import spotcheck.transaction.TransactionMemory;

/**
 * Who had a unit, from whom and since when; the last one taken says who has it now. Whoever changes it holds the unit first,
 * so that what a transaction knows of a unit that it holds stays true until its end.
 */
@Repository
public class HandOvers {

    private final ReadOnce<Long, Holder> holders = new ReadOnce<>(this::readHolder);
    private final ReadOnce<Long, List<HandOver>> flows = new ReadOnce<>(this::readFlow);
    private final TransactionMemory<Set<Long>> held = new TransactionMemory<>(HashSet::new);

    private final JdbcClient jdbc;
    private final Clock clock;

    HandOvers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Locks the unit, so that two cannot take it at once. */
    Possession hold(long unit) {
        if (held.begun().filter(units -> units.contains(unit)).isEmpty()) {
            flows.changed(unit);
            holders.is(
                    unit,
                    jdbc.sql("select holder_kind, holder_id, holder_name from sealed_unit where id = ? for update")
                            .param(unit)
                            .query((row, index) -> holder(row, "holder"))
                            .single());
            held.current().ifPresent(units -> units.add(unit));
        }
        return of(unit);
    }

    /** A unit that this transaction makes is seen by nobody else, and was never handed over. */
    public void begins(long unit, Holder first) {
        holders.is(unit, first);
        flows.is(unit, List.of());
        held.current().ifPresent(units -> units.add(unit));
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
        add(unit, new HandOver(0, unit, from, to, givenBy, now(), null, null, null, "", proof, HandOver.OPEN));
    }

    /** Given and taken at once: from now on the other has the unit. */
    void pass(
            long unit,
            Holder from,
            Holder to,
            String givenBy,
            String takenBy,
            SealCondition seal,
            String remark,
            String proof) {
        add(unit, new HandOver(0, unit, from, to, givenBy, now(), takenBy, now(), seal, remark, proof, HandOver.TAKEN));
        has(unit, to);
    }

    private void add(long unit, HandOver made) {
        var before = flows.of(unit);
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into hand_over (unit, from_kind, from_id, from_name, to_kind, to_id, to_name, given_by,
                          given_at, taken_by, taken_at, seal_state, remark, proof, outcome)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        unit,
                        made.from().kind().code(),
                        made.from().id(),
                        made.from().name(),
                        made.to().kind().code(),
                        made.to().id(),
                        made.to().name(),
                        made.givenBy(),
                        made.givenAt(),
                        made.takenBy(),
                        made.takenAt(),
                        code(made.sealState()),
                        made.remark(),
                        made.proof(),
                        made.outcome())
                .update(key, "id");
        var flow = new ArrayList<>(before);
        flow.add(made.numbered(Objects.requireNonNull(key.getKeyAs(Long.class))));
        flows.is(unit, List.copyOf(flow));
    }

    private static @Nullable String code(@Nullable SealCondition seal) {
        return seal == null ? null : seal.code();
    }

    private void has(long unit, Holder holder) {
        jdbc.sql("update sealed_unit set holder_kind = ?, holder_id = ?, holder_name = ?, held_since = ? where id = ?")
                .params(holder.kind().code(), holder.id(), holder.name(), now(), unit)
                .update();
        holders.is(unit, holder);
    }

    /** What was open is taken; from now on the one who took it has the unit. */
    void take(long unit, String takenBy, @Nullable SealCondition seal, String remark, String proof) {
        var open = open(unit).orElseThrow();
        flows.changed(unit);
        jdbc.sql("update hand_over set taken_by = ?, taken_at = ?, seal_state = ?, remark = ?, outcome = 'taken',"
                        + " proof = case when ? = '' then proof else ? end where id = ?")
                .params(takenBy, now(), code(seal), remark, proof, proof, open.id())
                .update();
        has(unit, open.to());
    }

    void withdraw(long unit) {
        flows.changed(unit);
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
