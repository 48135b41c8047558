package spotcheck.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.transaction.ReadOnce;

/** All annual plans and schemes, open and closed; reads without the engine. */
@Repository
public class PlanningFiles {

    private static final RowMapper<PlanningFile> ROWS = Rows.of(PlanningFile.class);

    private final ReadOnce<CaseNumber, Optional<PlanningFile>> read = new ReadOnce<>(this::read);

    private final JdbcClient jdbc;

    PlanningFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Read once in a transaction, and again after this transaction changed it. */
    public Optional<PlanningFile> find(CaseNumber number) {
        return read.of(number);
    }

    private Optional<PlanningFile> read(CaseNumber number) {
        return jdbc.sql("select * from planning_file where number = ?")
                .param(number.value())
                .query(ROWS)
                .optional();
    }

    /**
     * The file of a number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public PlanningFile get(CaseNumber number) {
        return find(number).orElseThrow(() -> new IllegalArgumentException("No planning file " + number));
    }

    /** Those of an authority for a year, in their order. */
    public List<PlanningFile> of(String organizer, PlanningKind kind, int planYear) {
        return jdbc
                .sql("select * from planning_file where organizer = ? and plan_year = ? order by number")
                .params(organizer, planYear)
                .query(ROWS)
                .list()
                .stream()
                .filter(one -> one.kind() == kind)
                .toList();
    }

    /** A file begins open. */
    public void add(PlanningFile opened) {
        jdbc.sql("insert into file_number (number) values (?)")
                .param(opened.number().value())
                .update();
        jdbc.sql("""
                        insert into planning_file (number, regime, organizer, plan_year, title, opened_on, opened_by, stage)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        opened.number().value(),
                        opened.regime().code(),
                        opened.organizer(),
                        opened.planYear(),
                        opened.title(),
                        opened.openedOn(),
                        opened.openedBy(),
                        opened.stage())
                .update();
        read.changed();
    }

    /** A file that was closed stays where it ended. */
    public void enterStage(CaseNumber number, String stage) {
        jdbc.sql("update planning_file set stage = ? where number = ? and closed_on is null and stage <> ?")
                .params(stage, number.value(), stage)
                .update();
        read.changed();
    }

    public void close(CaseNumber number, String outcome, LocalDate on) {
        jdbc.sql("update planning_file set outcome = ?, closed_on = ? where number = ?")
                .params(outcome, on, number.value())
                .update();
        read.changed();
    }
}
