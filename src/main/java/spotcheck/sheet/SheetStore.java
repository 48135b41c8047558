package spotcheck.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The imports and what was read of their rows. */
@Repository
class SheetStore {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SheetStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    long begin(SheetKind kind, String authority, String fileName, String sha256, String by, OffsetDateTime at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into sheet_import (kind, authority, file_name, sha256, begun_by, begun_at, state, rows_done)"
                        + " values (?, ?, ?, ?, ?, ?, 'reading', 0)")
                .params(kind.word(), authority, fileName, sha256, by, at)
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    void add(long id, List<SheetRow> rows, List<Finding> findings) {
        var values = new ArrayList<Object[]>(rows.size());
        for (var place = 0; place < rows.size(); place++) {
            var finding = findings.get(place);
            values.add(new Object[] {
                id, rows.get(place).line(), finding.word(), finding.field(), finding.reason(), write(rows.get(place))
            });
        }
        batches.batchUpdate(
                "insert into sheet_row (import, line, finding, field, reason, cells) values (?, ?, ?, ?, ?, ?)",
                values);
        jdbc.sql("update sheet_import set rows_done = rows_done + ? where id = ?")
                .params(rows.size(), id)
                .update();
    }

    /** From one state into another; false if it was in another one: somebody else was first. */
    boolean move(long id, SheetState from, SheetState to, @Nullable String problem) {
        return jdbc.sql("update sheet_import set state = ?, problem = ? where id = ? and state = ?")
                        .params(to.word(), problem, id, from.word())
                        .update()
                == 1;
    }

    /** As {@link #move}, by a person who takes the whole over. */
    boolean confirm(long id, String by, OffsetDateTime at) {
        return jdbc.sql("update sheet_import set state = 'storing', confirmed_by = ?, confirmed_at = ?, rows_done = 0"
                                + " where id = ? and state = 'ready'")
                        .params(by, at, id)
                        .update()
                == 1;
    }

    void done(long id, int rows) {
        jdbc.sql("update sheet_import set rows_done = ? where id = ?")
                .params(rows, id)
                .update();
    }

    Optional<SheetImport> find(long id) {
        return jdbc.sql("select * from sheet_import where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    List<SheetImport> latest(String authority) {
        return jdbc.sql("select * from sheet_import where authority = ? or authority = '' order by id desc"
                        + " fetch first 50 rows only")
                .param(authority)
                .query(this::read)
                .list();
    }

    /** What was being read or stored when the system stopped goes no further. */
    List<Long> interrupted() {
        return jdbc.sql("select id from sheet_import where state in ('reading', 'storing')")
                .query(Long.class)
                .list();
    }

    /** Rows with one finding after a line, at most so many. */
    List<Found> rows(long id, String finding, int after, int most) {
        return jdbc.sql("select line, finding, field, reason, cells from sheet_row where import = ? and finding = ?"
                        + " and line > ? order by line fetch first " + most + " rows only")
                .params(id, finding, after)
                .query(SheetStore::found)
                .list();
    }

    /** Rows that would change something, after a line, at most so many. */
    List<SheetRow> toStore(long id, int after, int most) {
        return jdbc.sql("select line, cells from sheet_row where import = ? and finding in ('new', 'changed')"
                        + " and line > ? order by line fetch first " + most + " rows only")
                .params(id, after)
                .query((row, number) -> new SheetRow(row.getInt("line"), cells(row.getString("cells"))))
                .list();
    }

    private SheetImport read(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        return new SheetImport(
                id,
                row.getString("kind"),
                row.getString("authority"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("begun_by"),
                row.getObject("begun_at", OffsetDateTime.class),
                SheetState.of(row.getString("state")),
                row.getInt("rows_done"),
                row.getString("problem"),
                row.getString("confirmed_by"),
                counts(id));
    }

    private SheetImport.Counts counts(long id) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("select finding, count(*) as rows_found from sheet_row where import = ? group by finding")
                .param(id)
                .query((row, number) -> counts.put(row.getString("finding"), row.getInt("rows_found")))
                .list();
        return new SheetImport.Counts(
                counts.getOrDefault("new", 0),
                counts.getOrDefault("changed", 0),
                counts.getOrDefault("duplicate", 0),
                counts.getOrDefault("refused", 0));
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getInt("line"),
                row.getString("finding"),
                row.getString("field"),
                row.getString("reason"),
                cells(row.getString("cells")));
    }

    private static String write(SheetRow row) {
        try {
            return JSON.writeValueAsString(row.cells());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static Map<String, String> cells(String text) {
        try {
            return JSON.readValue(text, CELLS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A row with what was found of it. */
    record Found(
            int line,
            String finding,
            @Nullable String field,
            @Nullable String reason,
            Map<String, String> cells) {}
}
