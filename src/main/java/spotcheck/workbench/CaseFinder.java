package spotcheck.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseVisibility;
import spotcheck.registry.CreditCode;

/** Finds cases by number, firm, product or credit code, among those that the person may read. */
@Repository
public class CaseFinder {

    private static final int ROWS = 50;

    private static final String WORD = """
            (c.number like :prefix%1$d or p.name like :any%1$d or s.name like :any%1$d or l.name like :any%1$d
              or f.name like :any%1$d or s.credit_code = :code%1$d or l.credit_code = :code%1$d)
            """;

    private static final Map<String, String> CLOSED = Map.of(
            "closed", "案件办结",
            "notSampled", "未抽样结案",
            "refused", "拒检移交结案",
            "clueHandled", "线索移交结案",
            "notInspected", "未检验结案",
            "sampleRefused", "样品拒收结案");

    private final JdbcClient jdbc;
    private final CaseVisibility visibility;

    CaseFinder(JdbcClient jdbc, CaseVisibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /**
     * @param words separated by blanks; each must be found in the case. Nothing finds all
     * @param page from 0
     */
    public Found search(String words, int page) {
        var mine = visibility.readable();
        var conditions = new ArrayList<>(List.of(mine.sql()));
        var parameters = new HashMap<>(mine.parameters());
        Stream.of(words.strip().split("\\s+")).filter(word -> !word.isEmpty()).forEach(word -> {
            int place = conditions.size();
            conditions.add(WORD.formatted(place));
            parameters.put("prefix" + place, literal(word) + "%");
            parameters.put("any" + place, "%" + literal(word) + "%");
            parameters.put("code" + place, CreditCode.normalise(word));
        });
        var rows = jdbc.sql("""
                        select c.number, c.stage, c.outcome, c.opened_on, c.closed_on, p.name as product,
                          s.name as party, s.credit_code, l.name as producer
                        from spot_case c
                          join product p on p.id = c.product
                          join party s on s.id = c.sampled_party
                          left join party l on l.id = c.labelled_producer
                          left join party f on f.id = c.platform
                        where %s
                        order by c.opened_on desc, c.number desc
                        offset %d rows fetch first %d rows only
                        """.formatted(String.join(" and ", conditions), (long) Math.max(0, page) * ROWS, ROWS + 1))
                .params(parameters)
                .query(CaseFinder::row)
                .list();
        return new Found(rows.stream().limit(ROWS).toList(), Math.max(0, page), rows.size() > ROWS);
    }

    /** What a pattern would take for more than itself stands for itself. */
    private static String literal(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
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
                outcome == null ? Phase.labelOf(row.getString("stage")) : CLOSED.getOrDefault(outcome, "已结案"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** @param more whether another page follows */
    public record Found(List<FoundCase> cases, int page, boolean more) {}
}
