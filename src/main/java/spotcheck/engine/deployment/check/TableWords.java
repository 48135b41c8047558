package spotcheck.engine.deployment.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.jspecify.annotations.Nullable;

/** The columns of a table and the words that each allows; none where any value may stand. */
record TableWords(Map<String, List<String>> inputs, Map<String, List<String>> outputs) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    static TableWords of(DecisionTable table) {
        var inputs = new LinkedHashMap<String, List<String>>();
        table.getInputs()
                .forEach(input -> inputs.put(
                        input.getInputExpression().getText().getTextContent().strip(),
                        allowed(input.getInputValues())));
        var outputs = new LinkedHashMap<String, List<String>>();
        table.getOutputs().forEach(output -> outputs.put(output.getName(), allowed(output.getOutputValues())));
        return new TableWords(inputs, outputs);
    }

    private static List<String> allowed(@Nullable UnaryTests values) {
        return values == null ? List.of() : in(values.getText().getTextContent());
    }

    static List<String> in(String text) {
        return WORD.matcher(text).results().map(word -> word.group(1)).toList();
    }
}
