package spotcheck.rectification.reinspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.Rows;

/** Stores the re-inspections of all cases. */
@Repository
public class Reinspections {

    private static final Rows<ReinspectionRow> ROWS = Rows.of(ReinspectionRow.class);

    private final JdbcClient jdbc;

    Reinspections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Reinspection.Held hold(CaseNumber number, int round, LocalDate heldOn, boolean overdue, String laboratory) {
        jdbc.sql("insert into reinspection (case_number, round, held_on, overdue, laboratory) values (?, ?, ?, ?, ?)")
                .params(number.value(), round, heldOn, overdue, laboratory)
                .update();
        return held(number, round);
    }

    void save(Reinspection.Concluded concluded) {
        var ending = concluded.ending();
        jdbc.sql("update reinspection set outcome = ?, concluded_on = ? where id = ?")
                .params(
                        ending.outcome().word(),
                        ending.concludedOn(),
                        concluded.facts().id())
                .update();
    }

    /** @throws Refused if the round was not held, or is concluded */
    Reinspection.Held held(CaseNumber number, int round) {
        var reinspection = find(number, round).orElseThrow(() -> new Refused("第" + round + "次复查尚未组织"));
        if (reinspection instanceof Reinspection.Held held) {
            return held;
        }
        throw new Refused("第" + round + "次复查已有结论");
    }

    Optional<Reinspection> find(CaseNumber number, int round) {
        return rows(number).stream()
                .filter(row -> row.round() == round)
                .map(ReinspectionRow::reinspection)
                .findFirst();
    }

    /** All that were held, by round. */
    public List<Reinspection> of(CaseNumber number) {
        return rows(number).stream().map(ReinspectionRow::reinspection).toList();
    }

    List<ReinspectionRow> rows(CaseNumber number) {
        return jdbc.sql("select * from reinspection where case_number = ? order by round")
                .param(number.value())
                .query(ROWS)
                .list();
    }
}
