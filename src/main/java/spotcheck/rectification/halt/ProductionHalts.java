package spotcheck.rectification.halt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Rows;

/** Stores the stops of production that parties report. */
@Repository
class ProductionHalts {

    private static final Rows<ProductionHaltRow> ROWS = Rows.of(ProductionHaltRow.class);

    private final JdbcClient jdbc;

    ProductionHalts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseNumber number, LocalDate reportedOn, LocalDate haltedOn, String reason) {
        jdbc.sql("insert into production_halt (case_number, reported_on, halted_on, reason) values (?, ?, ?, ?)")
                .params(number.value(), reportedOn, haltedOn, reason)
                .update();
    }

    void save(ProductionHalt.Resumed resumed) {
        jdbc.sql("update production_halt set resumed_on = ? where id = ?")
                .params(resumed.on(), resumed.id())
                .update();
    }

    void save(ProductionHalt.Permanent permanent) {
        jdbc.sql("update production_halt set permanent_since = ? where id = ?")
                .params(permanent.since(), permanent.id())
                .update();
    }

    /** The halt that still lasts. */
    Optional<ProductionHalt.Lasting> lasting(CaseNumber number) {
        return rows(number).stream()
                .map(ProductionHaltRow::halt)
                .filter(ProductionHalt.Lasting.class::isInstance)
                .map(ProductionHalt.Lasting.class::cast)
                .findFirst();
    }

    List<ProductionHaltRow> rows(CaseNumber number) {
        return jdbc.sql("select * from production_halt where case_number = ? order by id")
                .param(number.value())
                .query(ROWS)
                .list();
    }
}
