package spotcheck.audit.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import spotcheck.audit.AskedTable.Value;

/**
 * A row as it stands in a table.
 *
 * @param number from 1; 0 where the table is no longer there
 */
record TableRow(int number, String says, List<Value> conditions) {

    private static final TableRow GONE = new TableRow(0, "", List.of());

    static TableRow of(@Nullable DecisionTable table, String rule) {
        if (table == null) {
            return GONE;
        }
        var rules = List.copyOf(table.getRules());
        return rules.stream()
                .filter(row -> row.getId().equals(rule))
                .findFirst()
                .map(row -> new TableRow(rules.indexOf(row) + 1, says(row), conditions(table, row)))
                .orElse(GONE);
    }

    private static String says(Rule row) {
        return row.getDescription() == null ? "" : row.getDescription().getTextContent();
    }

    private static List<Value> conditions(DecisionTable table, Rule row) {
        var inputs = List.copyOf(table.getInputs());
        var entries = List.copyOf(row.getInputEntries());
        var conditions = new ArrayList<Value>();
        for (var column = 0; column < inputs.size(); column++) {
            var text = entries.get(column).getTextContent().strip();
            conditions.add(new Value(inputs.get(column).getLabel(), text.isEmpty() ? "-" : text));
        }
        return List.copyOf(conditions);
    }
}
