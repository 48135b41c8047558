package spotcheck.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision table that was asked in a run.
 *
 * @param element where in the diagram; null where the program asked by itself
 */
public record AskedTable(
        String table,
        String name,
        int version,
        @Nullable String element,
        Instant at,
        List<Value> inputs,
        List<MatchedRow> rows) {

    /** A value of an input or output, by its heading in the table. */
    public record Value(String label, String value) {}

    /**
     * A row that matched.
     *
     * @param number from 1, as one counts in the table
     * @param says its description: what the law says here
     * @param conditions what the row asks of each input; {@code -} for anything
     */
    public record MatchedRow(int number, String says, List<Value> conditions, List<Value> answers, String legalBasis) {}
}
