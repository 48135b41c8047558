package spotcheck.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;

/** Stores the re-inspections of all cases. */
@Repository
class Reinspections {

    private final JdbcClient jdbc;

    Reinspections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseNumber number, int round, LocalDate heldOn, boolean overdue, String laboratory) {
        jdbc.sql("insert into reinspection (case_number, round, held_on, overdue, laboratory) values (?, ?, ?, ?, ?)")
                .params(number.value(), round, heldOn, overdue, laboratory)
                .update();
    }

    void conclude(CaseNumber number, int round, String outcome, LocalDate on) {
        jdbc.sql("update reinspection set outcome = ?, concluded_on = ? where case_number = ? and round = ?")
                .params(outcome, on, number.value(), round)
                .update();
    }

    Optional<Reinspection> find(CaseNumber number, int round) {
        return of(number).stream().filter(held -> held.round() == round).findFirst();
    }

    List<Reinspection> of(CaseNumber number) {
        return jdbc.sql("select * from reinspection where case_number = ? order by round")
                .param(number.value())
                .query(Reinspection.class)
                .list();
    }
}
