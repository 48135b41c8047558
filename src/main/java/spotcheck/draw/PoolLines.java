package spotcheck.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.draw.lot.Exclusion;
import spotcheck.draw.lot.Pool;
import spotcheck.draw.lot.PoolRow;
import spotcheck.draw.lot.Quota;

/** The lines of pools: quotas, rows, exclusions, and what people call them. */
@Repository
class PoolLines {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PoolLines(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Puts these lines in place of those that are there. */
    void put(DrawId id, List<Quota> quotas, List<Candidate> rows, List<LeftOut> exclusions) {
        Stream.of("draw_quota", "draw_row", "draw_exclusion").forEach(table -> clear(table, id));
        var draw = id.number();
        batches.batchUpdate(
                "insert into draw_quota (draw, stratum, places) values (?, ?, ?)",
                quotas.stream()
                        .map(quota -> new Object[] {draw, quota.stratum(), quota.count()})
                        .toList());
        batches.batchUpdate(
                "insert into draw_row (draw, row_key, stratum, weight, name) values (?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {draw, row.key(), row.stratum(), row.weight(), row.name()})
                        .toList());
        batches.batchUpdate(
                "insert into draw_exclusion (draw, row_key, name, rule, reason) values (?, ?, ?, ?, ?)",
                exclusions.stream()
                        .map(out -> new Object[] {
                            draw, out.key(), out.name(), out.line().rule(), out.reason()
                        })
                        .toList());
    }

    private void clear(String table, DrawId id) {
        var all =
                switch (table) {
                    case "draw_quota" -> "delete from draw_quota where draw = ?";
                    case "draw_row" -> "delete from draw_row where draw = ?";
                    default -> "delete from draw_exclusion where draw = ?";
                };
        jdbc.sql(all).param(id.number()).update();
    }

    /** The pool as the database has it now. */
    Pool pool(DrawId id, String campaign) {
        return new Pool(campaign, quotas(id), exclusions(id), rows(id));
    }

    List<Quota> quotas(DrawId id) {
        return jdbc.sql("select stratum, places from draw_quota where draw = ?")
                .param(id.number())
                .query((row, line) -> new Quota(row.getString(1), row.getInt(2)))
                .list();
    }

    List<PoolRow> rows(DrawId id) {
        return jdbc.sql("select row_key, stratum, weight from draw_row where draw = ?")
                .param(id.number())
                .query((row, line) -> new PoolRow(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    List<Exclusion> exclusions(DrawId id) {
        return jdbc.sql("select row_key, rule, reason from draw_exclusion where draw = ?")
                .param(id.number())
                .query((row, line) -> new Exclusion(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Some of the rows, by key. */
    List<Candidate> page(DrawId id, int page, int size) {
        return jdbc.sql("select row_key, name, stratum, weight from draw_row where draw = ? order by row_key"
                        + " limit ? offset ?")
                .params(id.number(), size, (long) page * size)
                .query((row, line) ->
                        new Candidate(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .list();
    }

    /** The first of those who were left out, by key. */
    List<DrawView.OutLine> leftOut(DrawId id, int most) {
        return jdbc.sql(
                        "select row_key, name, rule, reason from draw_exclusion where draw = ? order by row_key limit ?")
                .params(id.number(), most)
                .query((row, line) ->
                        new DrawView.OutLine(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    int countLeftOut(DrawId id) {
        return jdbc.sql("select count(*) from draw_exclusion where draw = ?")
                .param(id.number())
                .query(Integer.class)
                .single();
    }

    int count(DrawId id) {
        return jdbc.sql("select count(*) from draw_row where draw = ?")
                .param(id.number())
                .query(Integer.class)
                .single();
    }

    /** What the keys are called, those of the rows and those that were left out. */
    Map<String, String> names(DrawId id, List<String> keys) {
        var names = new HashMap<String, String>();
        if (!keys.isEmpty()) {
            jdbc.sql(
                            "select row_key, name from draw_row where draw = :draw and row_key in (:keys)"
                                    + " union select row_key, name from draw_exclusion where draw = :draw and row_key in (:keys)")
                    .param("draw", id.number())
                    .param("keys", keys)
                    .query((row, line) -> names.put(row.getString(1), row.getString(2)))
                    .list();
        }
        return names;
    }
}
