package spotcheck.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.casefile.right.SearchWords;
import spotcheck.regulation.period.PeriodKind;

/** Finds cases by number, firm, product or credit code, among those that the person may read. */
@Repository
public class CaseFinder {

    private static final int ROWS = 50;

    private static final Map<String, String> CLOSED = Map.of(
            "closed", "案件办结",
            "notSampled", "未抽样结案",
            "refused", "拒检移交结案",
            "clueHandled", "线索移交结案",
            "notInspected", "未检验结案",
            "sampleRefused", "样品拒收结案");

    private static final List<String> DUTIES = PeriodKind.codes().stream()
            .filter(code -> PeriodKind.of(code).isDuty())
            .toList();

    private final JdbcClient jdbc;
    private final CaseVisibility visibility;
    private final Clock clock;

    CaseFinder(JdbcClient jdbc, CaseVisibility visibility, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /**
     * @param words separated by blanks; each must be found in the case. Nothing finds all
     * @param page from 0
     */
    public Found search(String words, int page) {
        return search(words, Facets.NONE, page);
    }

    /** The same, narrowed. */
    public Found search(String words, Facets facets, int page) {
        var narrowed = facets.filter();
        var mine = visibility.readable();
        var sought = SearchWords.of(words);
        var parameters = new HashMap<>(mine.parameters());
        parameters.putAll(sought.parameters());
        parameters.putAll(narrowed.parameters());
        parameters.put("today", ChinaTime.today(clock));
        parameters.put("duties", DUTIES);
        var rows = jdbc.sql("""
            select c.number, c.stage, c.outcome, c.opened_on, c.closed_on, p.name as product,
              s.name as party, s.credit_code, l.name as producer, c.conclusion,
              case when %s then 1 else 0 end as late, case when %s then 1 else 0 end as suspended,
              case when %s then 1 else 0 end as corrected
            from spot_case c
              join product p on p.id = c.product
              join party s on s.id = c.sampled_party
              left join party l on l.id = c.labelled_producer
              left join party f on f.id = c.platform
            where %s and %s and %s
            order by c.opened_on desc, c.number desc
            offset %d rows fetch first %d rows only
            """.formatted(
                                Facets.LATE,
                                Facets.SUSPENDED,
                                Facets.CORRECTED,
                                mine.sql(),
                                sought.sql(),
                                narrowed.sql(),
                                (long) Math.max(0, page) * ROWS,
                                ROWS + 1))
                .params(parameters)
                .query(CaseFinder::row)
                .list();
        return new Found(rows.stream().limit(ROWS).toList(), Math.max(0, page), rows.size() > ROWS);
    }

    private static FoundCase row(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new FoundCase(
                row.getString("number"),
                row.getString("product"),
                row.getString("party"),
                row.getString("credit_code"),
                row.getString("producer"),
                Objects.requireNonNull(day(row, "opened_on")),
                day(row, "closed_on"),
                outcome == null ? Phase.labelOf(row.getString("stage")) : CLOSED.getOrDefault(outcome, "已结案"),
                marks(row));
    }

    private static List<String> marks(ResultSet row) throws SQLException {
        var conclusion = row.getString("conclusion");
        var marks = new ArrayList<String>();
        if (conclusion != null) {
            marks.add(Conclusion.of(conclusion).title());
        }
        mark(row, "late", "逾期", marks);
        mark(row, "suspended", "期限中止", marks);
        mark(row, "corrected", "有更正", marks);
        return List.copyOf(marks);
    }

    private static void mark(ResultSet row, String column, String mark, List<String> marks) throws SQLException {
        if (row.getInt(column) > 0) {
            marks.add(mark);
        }
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** @param more whether another page follows */
    public record Found(List<FoundCase> cases, int page, boolean more) {}
}
