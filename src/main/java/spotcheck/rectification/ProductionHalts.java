package spotcheck.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;

/** Stores the stops of production that parties report. */
@Repository
class ProductionHalts {

    private final JdbcClient jdbc;

    ProductionHalts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseNumber number, LocalDate reportedOn, LocalDate haltedOn, String reason) {
        jdbc.sql("insert into production_halt (case_number, reported_on, halted_on, reason) values (?, ?, ?, ?)")
                .params(number.value(), reportedOn, haltedOn, reason)
                .update();
    }

    void resumed(ProductionHalt halt, LocalDate on) {
        jdbc.sql("update production_halt set resumed_on = ? where id = ?")
                .params(on, halt.id())
                .update();
    }

    void permanent(ProductionHalt halt, LocalDate since) {
        jdbc.sql("update production_halt set permanent_since = ? where id = ?")
                .params(since, halt.id())
                .update();
    }

    /** The halt that still lasts. */
    Optional<ProductionHalt> current(CaseNumber number) {
        return of(number).stream()
                .filter(halt -> halt.resumedOn() == null && halt.permanentSince() == null)
                .findFirst();
    }

    List<ProductionHalt> of(CaseNumber number) {
        return jdbc.sql("select * from production_halt where case_number = ? order by id")
                .param(number.value())
                .query(ProductionHalt.class)
                .list();
    }
}
