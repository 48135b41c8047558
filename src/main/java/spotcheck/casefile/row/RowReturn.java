package spotcheck.casefile.row;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;

/** Puts the rows of a case back to what they were before one act, unless a later act rests on them. */
@Component
public class RowReturn {

    /** Whom and what cases share is never removed, and a paper that was issued stays, whatever becomes of it. */
    private static final Set<String> STAYING = Set.of("party", "product", "paper", "paper_file");
    /** What tells of the way back itself. */
    private static final Set<String> APART = Set.of("amendment", "superseded_row", "reopening", "sampler_out");
    /** Where the case stands among its stages is written by whichever runs. */
    private static final String STAGE = "stage";

    private final CaseRows rows;
    private final RowTables tables;
    private final RowWriter writer;

    RowReturn(CaseRows rows, RowTables tables, RowWriter writer) {
        this.rows = rows;
        this.tables = tables;
        this.writer = writer;
    }

    /** Whether the rows are still as the act left them, as far as it changed them. */
    public boolean stands(CaseNumber number, List<RowChange> changes) {
        var now = rows.contents(number);
        return changes.stream()
                .filter(change -> !APART.contains(change.table()))
                .allMatch(change -> stands(change, columns(now.get(new RowKey(change.table(), change.place())))));
    }

    private static boolean stands(RowChange change, @Nullable Map<String, @Nullable String> now) {
        if (change.removed() || now == null) {
            return change.removed() && now == null;
        }
        return looked(change)
                .filter(column -> !column.equals(STAGE))
                .allMatch(column -> Objects.equals(change.left().get(column), now.get(column)));
    }

    private static Stream<String> looked(RowChange change) {
        return change.made() ? change.left().keySet().stream() : change.changed().stream();
    }

    /** @return the rows that no longer are what the act had left */
    public List<RowChange> back(CaseNumber number, List<RowChange> changes) {
        var order = Comparator.comparing((RowChange change) -> tables.rank(change.table()));
        var mine = changes.stream().filter(change -> !stays(change)).toList();
        mine.stream()
                .filter(RowChange::removed)
                .sorted(order)
                .forEach(change -> writer.insert(change.table(), change.old()));
        var now = rows.contents(number);
        mine.stream()
                .filter(change -> !change.made() && !change.removed())
                .forEach(change -> change(change, now.get(new RowKey(change.table(), change.place()))));
        mine.stream()
                .filter(RowChange::made)
                .sorted(order.reversed())
                .forEach(change -> writer.delete(change.table(), tables.keys(change.table()), change.left()));
        return mine.stream().filter(change -> !change.removed()).toList();
    }

    private static boolean stays(RowChange change) {
        return APART.contains(change.table())
                || ((change.made() || change.removed()) && STAYING.contains(change.table()));
    }

    private void change(RowChange change, @Nullable String content) {
        var now = Objects.requireNonNull(columns(content));
        var old = new HashMap<String, @Nullable String>();
        change.changed().stream()
                .filter(column -> Objects.equals(now.get(column), change.left().get(column)))
                .forEach(column -> old.put(column, change.old().get(column)));
        if (!old.isEmpty()) {
            var keys = tables.keys(change.table());
            keys.forEach(key -> old.put(key, change.left().get(key)));
            writer.update(change.table(), keys, old);
        }
    }

    private static @Nullable Map<String, @Nullable String> columns(@Nullable String content) {
        return content == null ? null : RowChange.columns(content);
    }
}
