package spotcheck.casefile.right;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.PlanningFile;
import spotcheck.casefile.PlanningKind;
import spotcheck.casefile.Rows;

/** The files of planning that the person who is logged in may read, for lists. */
@Repository
public class ReadablePlans {

    private static final RowMapper<PlanningFile> ROWS = Rows.of(PlanningFile.class);

    private final JdbcClient jdbc;
    private final CaseVisibility visibility;

    ReadablePlans(JdbcClient jdbc, CaseVisibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** Those of a year, by authority. */
    public List<PlanningFile> of(int planYear, PlanningKind kind) {
        var readable = visibility.where(CaseVisibility.PLAN);
        return jdbc
                .sql("select c.* from " + CaseConditions.PLANNED + " c where c.plan_year = :year and " + readable.sql()
                        + " order by c.organizer, c.number")
                .param("year", planYear)
                .params(readable.parameters())
                .query(ROWS)
                .list()
                .stream()
                .filter(one -> one.kind() == kind)
                .toList();
    }
}
