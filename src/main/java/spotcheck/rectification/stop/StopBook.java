package spotcheck.rectification.stop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Rows;

/** Stores the stops of production and sale of all cases. */
@Repository
public class StopBook {

    private static final Rows<ProductionStop> ROWS = Rows.of(ProductionStop.class);

    private final JdbcClient jdbc;

    StopBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseNumber number, LocalDate since) {
        jdbc.sql("insert into production_stop (case_number, since) values (?, ?)")
                .params(number.value(), since)
                .update();
    }

    void lift(ProductionStop stop, LocalDate on) {
        jdbc.sql("update production_stop set lifted_on = ? where id = ?")
                .params(on, stop.id())
                .update();
    }

    /** The one that holds. */
    Optional<ProductionStop> current(CaseNumber number) {
        return of(number).stream().filter(stop -> stop.liftedOn() == null).findFirst();
    }

    public List<ProductionStop> of(CaseNumber number) {
        return jdbc.sql("select * from production_stop where case_number = ? order by id")
                .param(number.value())
                .query(ROWS)
                .list();
    }
}
