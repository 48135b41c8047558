package spotcheck.regulation;

import java.util.List;
import java.util.Map;

/** The statutory decisions of {@code dmn/}, as the rest of the system asks them. */
public interface Decisions {

    /**
     * Asks one table, and records the answer in the case file when asked from within a case.
     *
     * @param decision id of the table, such as {@code statutoryPeriod}
     * @param inputs by input name; every input must be present, a missing one matches no row
     * @return the matching rows; none if no row does
     */
    List<Answer> find(String decision, Map<String, Object> inputs);

    /** @throws IllegalStateException if no row matches */
    default List<Answer> evaluate(String decision, Map<String, Object> inputs) {
        var rows = find(decision, inputs);
        if (rows.isEmpty()) {
            throw new IllegalStateException("Decision " + decision + " gave no answer for " + inputs);
        }
        return rows;
    }

    /** The answer of a table with the hit policy UNIQUE. */
    default Answer answer(String decision, Map<String, Object> inputs) {
        return evaluate(decision, inputs).get(0);
    }
}
