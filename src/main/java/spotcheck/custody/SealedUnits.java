package spotcheck.custody;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CurrentActor;
import spotcheck.custody.holding.HandOvers;
import spotcheck.custody.holding.Holder;
import spotcheck.custody.unit.SealedUnit;
import spotcheck.custody.unit.Sealing;
import spotcheck.custody.unit.UnitKind;
import spotcheck.custody.unit.UnitState;
import spotcheck.registry.Spelling;
import spotcheck.transaction.ReadOnce;

/** The sealed units as rows, and every step of each. */
@Repository
class SealedUnits {

    /** By sample, as they are now also where this transaction changed them. */
    private final ReadOnce<Long, Map<UnitKind, SealedUnit>> read = new ReadOnce<>(this::read);

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final HandOvers handOvers;

    SealedUnits(JdbcClient jdbc, CurrentActor actor, HandOvers handOvers) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.handOvers = handOvers;
    }

    void add(
            long sample,
            String samplingBody,
            UnitKind kind,
            Sealing sealing,
            Holder party,
            @Nullable String priceBasis,
            @Nullable BigDecimal price) {
        read.changed();
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into sealed_unit (sample, sampling_body, kind, quantity, seal_number, seal_folded, sealed_on,
                          storage, place, state, price_basis, price, holder_kind, holder_id, holder_name, held_since)
                        values (:sample, :body, :kind, :quantity, :seal, :folded, :on, :storage, :place,
                          'sealed', :basis, :price, :holderKind, :holder, :holderName, :since)
                        """)
                .param("holderKind", party.kind().code())
                .param("holder", party.id())
                .param("holderName", party.name())
                .param("since", handOvers.now())
                .param("sample", sample)
                .param("body", samplingBody)
                .param("folded", Spelling.fold(sealing.sealNumber()))
                .param("kind", kind.code())
                .param("quantity", sealing.quantity())
                .param("seal", sealing.sealNumber())
                .param("on", sealing.sealedOn())
                .param("storage", sealing.storage())
                .param("place", sealing.place())
                .param("basis", priceBasis)
                .param("price", price)
                .update(key, "id");
        var unit = Objects.requireNonNull(key.getKeyAs(Long.class));
        handOvers.begins(unit, party);
        enter(unit, UnitState.SEALED, sealing.sealedOn(), sealing.place(), "");
    }

    /** @return false, and nothing is changed, if somebody else changed its state since it was read */
    boolean change(SealedUnit unit, UnitState next, LocalDate on, String remark) {
        var changed = jdbc.sql("update sealed_unit set state = ? where id = ? and state = ?")
                .params(next.code(), unit.id(), unit.state().code())
                .update();
        if (changed == 0) {
            read.changed(unit.sample());
            return false;
        }
        keep(unit.become(next));
        enter(unit.id(), next, on, unit.place(), remark);
        return true;
    }

    void place(SealedUnit unit, String place) {
        var now = now(unit);
        if (!now.place().equals(place)) {
            jdbc.sql("update sealed_unit set place = ? where id = ?")
                    .params(place, unit.id())
                    .update();
            keep(now.at(now.storage(), place, now.holder()));
        }
    }

    void receive(SealedUnit unit, Holder laboratory) {
        jdbc.sql("update sealed_unit set storage = ?, place = ?, holder = ? where id = ?")
                .params(Sealing.LABORATORY, laboratory.name(), laboratory.id(), unit.id())
                .update();
        keep(now(unit).at(Sealing.LABORATORY, laboratory.name(), laboratory.id()));
    }

    void pay(SealedUnit unit, String priceBasis, BigDecimal price) {
        jdbc.sql("update sealed_unit set price_basis = ?, price = ? where id = ?")
                .params(priceBasis, price, unit.id())
                .update();
        read.changed(unit.sample());
    }

    private void keep(SealedUnit unit) {
        var units = new EnumMap<>(read.of(unit.sample()));
        units.put(unit.kind(), unit);
        read.is(unit.sample(), units);
    }

    private void enter(long unit, UnitState state, LocalDate on, String place, String remark) {
        jdbc.sql("insert into custody_event (unit, state, happened_on, place, remark, actor)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(unit, state.code(), on, place, remark, actor.id())
                .update();
    }

    /** The unit as it is now. */
    SealedUnit now(SealedUnit unit) {
        return of(unit.sample(), unit.kind());
    }

    /** Both units are read with one question, once in a transaction. */
    SealedUnit of(long sample, UnitKind kind) {
        return Objects.requireNonNull(read.of(sample).get(kind), () -> "Sample " + sample + " has no unit " + kind);
    }

    private Map<UnitKind, SealedUnit> read(long sample) {
        var units = new EnumMap<UnitKind, SealedUnit>(UnitKind.class);
        jdbc.sql("select * from sealed_unit where sample = ?")
                .param(sample)
                .query((row, index) -> unit(row))
                .list()
                .forEach(unit -> units.put(unit.kind(), unit));
        return units;
    }

    List<CustodyEvent> events(long unit) {
        return jdbc.sql("select * from custody_event where unit = ? order by id")
                .param(unit)
                .query(CustodyEvent.class)
                .list();
    }

    /** The cases in which a sampling body has already used one of these seals, by the seal as it is folded. */
    Map<String, String> casesOfSeals(String samplingBody, List<String> sealNumbers) {
        var cases = new HashMap<String, String>();
        jdbc.sql("""
                        select u.seal_folded, s.case_number from sealed_unit u join sample s on s.id = u.sample
                        where u.sampling_body = :body and u.seal_folded in (:seals)
                        """)
                .param("body", samplingBody)
                .param("seals", sealNumbers.stream().map(Spelling::fold).toList())
                .query(row -> {
                    cases.putIfAbsent(row.getString("seal_folded"), row.getString("case_number"));
                });
        return cases;
    }

    private static SealedUnit unit(ResultSet row) throws SQLException {
        return new SealedUnit(
                row.getLong("id"),
                row.getLong("sample"),
                UnitKind.of(row.getString("kind")),
                row.getBigDecimal("quantity"),
                row.getString("seal_number"),
                row.getObject("sealed_on", LocalDate.class),
                row.getString("storage"),
                row.getString("place"),
                row.getString("holder"),
                UnitState.of(row.getString("state")),
                row.getString("price_basis"),
                row.getBigDecimal("price"));
    }
}
