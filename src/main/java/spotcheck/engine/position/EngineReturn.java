package spotcheck.engine.position;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.row.RowChange;
import spotcheck.casefile.row.RowWriter;

/**
 * Puts a case back to where it stood before one act. The engine's own commands cannot: a called process that has ended does
 * not begin again in its middle, and the counters of several recipients and the tokens that wait at a join are not theirs to
 * set. Whoever works on the case at the same time meets the engine's optimistic lock.
 */
@Component
public class EngineReturn {

    private static final String TOKEN = EnginePosition.TOKEN;
    private static final String TASK = EnginePosition.TASK;
    private static final String BYTES = "act_ge_bytearray";
    private static final List<String> KEY = List.of("id_");
    /** What hangs below a token, the lowest first. */
    private static final List<String> BELOW = List.of(
            "act_ru_identitylink",
            "act_ru_authorization",
            "act_ru_variable",
            "act_ru_job",
            "act_ru_event_subscr",
            TASK);

    private final JdbcClient jdbc;
    private final EnginePosition position;
    private final RowWriter writer;
    private final EngineHistoryReturn history;

    EngineReturn(JdbcClient jdbc, EnginePosition position, RowWriter writer, EngineHistoryReturn history) {
        this.jdbc = jdbc;
        this.position = position;
        this.writer = writer;
        this.history = history;
    }

    /** @param changes what the act did to the position, which still stands */
    public void back(CaseNumber number, List<RowChange> changes) {
        var now = position.read(number);
        clear(changes);
        of(changes, BYTES, RowChange::removed).forEach(row -> writer.insert(BYTES, row.old()));
        tokens(changes, RowChange::removed, Comparator.naturalOrder()).forEach(row -> writer.insert(TOKEN, row.old()));
        changes.stream().filter(row -> !row.made() && !row.removed()).forEach(row -> change(row, now));
        tokens(changes, RowChange::made, Comparator.reverseOrder())
                .forEach(row -> writer.delete(TOKEN, KEY, row.left()));
        of(changes, BYTES, RowChange::made).forEach(row -> writer.delete(BYTES, KEY, row.left()));
        below().forEach(table ->
                of(changes, table, RowChange::removed).forEach(row -> writer.insert(table, row.old())));
        history.back(changes);
    }

    /** Nothing is left of what hangs below the tokens and tasks that go, also not what came there later. */
    private void clear(List<RowChange> changes) {
        of(changes, TASK, RowChange::made).forEach(task -> {
            jdbc.sql("delete from act_ru_identitylink where task_id_ = ?")
                    .param(task.place())
                    .update();
            jdbc.sql("delete from act_ru_variable where task_id_ = ?")
                    .param(task.place())
                    .update();
            jdbc.sql("delete from act_ru_authorization where resource_type_ = 7 and resource_id_ = ?")
                    .param(task.place())
                    .update();
        });
        BELOW.forEach(table -> of(changes, table, RowChange::made)
                .forEach(row -> jdbc.sql("delete from " + table + " where id_ = ?")
                        .param(row.place())
                        .update()));
    }

    private void change(RowChange row, Map<String, Map<String, @Nullable String>> rows) {
        var stands = Objects.requireNonNull(rows.get(new EnginePosition.Key(row.table(), row.place()).text()));
        var old = new HashMap<String, @Nullable String>();
        row.changed().forEach(column -> old.put(column, row.old().get(column)));
        old.remove("sequence_counter_");
        number(stands, "rev_").ifPresent(now -> old.put("rev_", String.valueOf(now + 1)));
        number(row.old(), "cached_ent_state_")
                .ifPresent(was -> old.put(
                        "cached_ent_state_",
                        String.valueOf(was | number(stands, "cached_ent_state_").orElse(0))));
        old.put("id_", row.place());
        writer.update(row.table(), KEY, old);
    }

    private static Optional<Integer> number(Map<String, @Nullable String> row, String column) {
        return Optional.ofNullable(row.get(column)).map(Integer::parseInt);
    }

    /** A token comes after those on which it hangs. */
    private static List<RowChange> tokens(
            List<RowChange> changes, Predicate<RowChange> which, Comparator<Integer> order) {
        var rows = of(changes, TOKEN, which).toList();
        var depths = new HashMap<String, Integer>();
        rows.forEach(row -> depths.put(row.place(), depth(row, rows, new HashSet<>())));
        return rows.stream()
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(depths.get(row.place())), order))
                .toList();
    }

    private static int depth(RowChange token, List<RowChange> tokens, Set<String> seen) {
        var row = token.made() ? token.left() : token.old();
        return seen.add(token.place())
                ? 1
                        + Stream.of("parent_id_", "super_exec_", "proc_inst_id_")
                                .map(row::get)
                                .flatMap(above -> tokens.stream()
                                        .filter(other -> other.place().equals(above) && !other.equals(token)))
                                .mapToInt(above -> depth(above, tokens, seen))
                                .max()
                                .orElse(0)
                : 0;
    }

    private static List<String> below() {
        var below = new ArrayList<>(BELOW);
        Collections.reverse(below);
        return below;
    }

    private static Stream<RowChange> of(List<RowChange> changes, String table, Predicate<RowChange> which) {
        return changes.stream().filter(row -> row.table().equals(table)).filter(which);
    }
}
