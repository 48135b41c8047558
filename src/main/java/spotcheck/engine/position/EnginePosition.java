package spotcheck.engine.position;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.row.RowChange;

/** Where a case stands in the engine: its tokens, tasks, timers and routing facts, as rows of one database with its file. */
@Component
public class EnginePosition {

    static final String TOKEN = "act_ru_execution";
    static final String TASK = "act_ru_task";

    /** What the engine counts for itself, and what claiming a task changes. */
    private static final Set<String> COUNTED = Set.of(
            "rev_",
            "sequence_counter_",
            "cached_ent_state_",
            "last_updated_",
            "assignee_",
            "follow_up_date_",
            "task_state_",
            "retries_",
            "lock_exp_time_",
            "lock_owner_");
    /** Who may do a task goes with the task. */
    private static final Set<String> BESIDE = Set.of("act_ru_identitylink", "act_ru_authorization");

    private final JdbcClient jdbc;
    private final DataSource source;
    private volatile @Nullable String question;

    EnginePosition(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    /** @param before reads the database as it was before what is being done */
    public List<RowChange> changes(CaseNumber number, JdbcClient before) {
        var was = read(number, before);
        var is = read(number, jdbc);
        var changes = new ArrayList<RowChange>();
        var keys = new TreeSet<>(was.keySet());
        keys.addAll(is.keySet());
        keys.stream().filter(key -> !Objects.equals(was.get(key), is.get(key))).forEach(key -> {
            var row = Key.parse(key);
            changes.add(new RowChange(row.table(), row.place(), was.get(key), is.get(key)));
        });
        return List.copyOf(changes);
    }

    /** Whether the row says anything else now than what the engine counts for itself. */
    public static boolean moves(RowChange change) {
        return change.made()
                || change.removed()
                || change.changed().stream().anyMatch(column -> !COUNTED.contains(column));
    }

    /** Whether the case still stands where these changes led it, as far as they led it anywhere. */
    public boolean stands(CaseNumber number, List<RowChange> changes) {
        var now = read(number, jdbc);
        return changes.stream()
                        .filter(change -> !BESIDE.contains(change.table()))
                        .allMatch(change -> stands(change, now.get(new Key(change.table(), change.place()).text())))
                && leadsNoFurther(changes, now);
    }

    private static boolean stands(RowChange change, @Nullable Map<String, @Nullable String> now) {
        if (change.removed() || now == null) {
            return change.removed() && now == null;
        }
        var looked = change.made() ? List.copyOf(change.left().keySet()) : change.changed();
        return looked.stream()
                .filter(column -> !COUNTED.contains(column))
                .allMatch(column -> Objects.equals(change.left().get(column), now.get(column)));
    }

    /** No token came to stand below those that were made. */
    private static boolean leadsNoFurther(List<RowChange> changes, Map<String, Map<String, @Nullable String>> now) {
        var made = changes.stream()
                .filter(change -> change.table().equals(TOKEN) && change.made())
                .map(RowChange::place)
                .collect(Collectors.toSet());
        return now.entrySet().stream()
                .filter(row -> Key.parse(row.getKey()).table().equals(TOKEN))
                .filter(row -> !made.contains(Key.parse(row.getKey()).place()))
                .noneMatch(row -> made.contains(row.getValue().get("parent_id_"))
                        || made.contains(row.getValue().get("super_exec_")));
    }

    /** The rows as they stand, by table and key. */
    Map<String, Map<String, @Nullable String>> read(CaseNumber number) {
        return read(number, jdbc);
    }

    private Map<String, Map<String, @Nullable String>> read(CaseNumber number, JdbcClient through) {
        var rows = new HashMap<String, Map<String, @Nullable String>>();
        through.sql(question()).param("number", number.value()).query(row -> {
            rows.put(
                    new Key(row.getString("kind"), row.getString("place")).text(),
                    RowChange.columns(row.getString("content")));
        });
        return rows;
    }

    private String question() {
        var known = question;
        if (known == null) {
            try (Connection connection = source.getConnection()) {
                known = PositionQuestion.over(connection);
            } catch (SQLException unreadable) {
                throw new IllegalStateException("The tables of the engine cannot be read", unreadable);
            }
            question = known;
        }
        return known;
    }

    record Key(String table, String place) {

        static Key parse(String text) {
            var end = text.indexOf(' ');
            return new Key(text.substring(0, end), text.substring(end + 1));
        }

        String text() {
            return table + " " + place;
        }
    }
}
