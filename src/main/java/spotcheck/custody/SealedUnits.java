package spotcheck.custody;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        enter(key.getKeyAs(Long.class), UnitState.SEALED, sealing.sealedOn(), sealing.place(), "");
    }

    void change(SealedUnit unit, UnitState next, LocalDate on, String remark) {
        read.changed();
        jdbc.sql("update sealed_unit set state = ? where id = ?")
                .params(next.code(), unit.id())
                .update();
        enter(unit.id(), next, on, unit.place(), remark);
    }

    void place(SealedUnit unit, String place) {
        read.changed();
        jdbc.sql("update sealed_unit set place = ? where id = ?")
                .params(place, unit.id())
                .update();
    }

    void receive(SealedUnit unit, Holder laboratory) {
        read.changed();
        jdbc.sql("update sealed_unit set storage = ?, place = ?, holder = ? where id = ?")
                .params(Sealing.LABORATORY, laboratory.name(), laboratory.id(), unit.id())
                .update();
    }

    void pay(SealedUnit unit, String priceBasis, BigDecimal price) {
        read.changed();
        jdbc.sql("update sealed_unit set price_basis = ?, price = ? where id = ?")
                .params(priceBasis, price, unit.id())
                .update();
    }

    private void enter(long unit, UnitState state, LocalDate on, String place, String remark) {
        jdbc.sql("insert into custody_event (unit, state, happened_on, place, remark, actor)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(unit, state.code(), on, place, remark, actor.id())
                .update();
    }

    SealedUnit get(long id) {
        return jdbc.sql("select * from sealed_unit where id = ?")
                .param(id)
                .query((row, index) -> unit(row))
                .single();
    }

    /** Both units are read with one question, once in a transaction that changes neither. */
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

    /** The case in which a sampling body has already used a seal. */
    Optional<String> caseOfSeal(String samplingBody, String sealNumber) {
        return jdbc.sql("""
                        select s.case_number from sealed_unit u join sample s on s.id = u.sample
                        where u.sampling_body = ? and u.seal_folded = ?
                        """).params(samplingBody, Spelling.fold(sealNumber)).query(String.class).list().stream()
                .findFirst();
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
