package spotcheck.engine.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * End of a decision in a diagram: its first output becomes the routing variable named after the decision. Evaluated for
 * several grounds, the word that stands first in the property {@code strongest} wins. Property {@code also} names further
 * outputs that become variables of the same name. Property {@code none} is the word where a table that collects matches
 * no row, or the row that matches leaves the output empty; without it an empty answer is an error. Where the table is silent an adopted practice speaks, see {@link
 * Silence}.
 */
@Component
public class DecisionOutcome {

    private static final String RESULT = "decisionResult";

    private final Silence silence;

    DecisionOutcome(Silence silence) {
        this.silence = silence;
    }

    public void route(DelegateExecution execution, String decision, Map<String, String> properties) {
        var result = (DmnDecisionResult) execution.getVariable(RESULT);
        if (result != null && result.isEmpty() && properties.containsKey("none")) {
            execution.setVariable(decision, properties.get("none"));
            return;
        }
        if (result == null || result.isEmpty()) {
            throw new IllegalStateException("Decision " + decision + " gave no answer");
        }
        var answer = silence.fill(execution, decision, result.getFirstResult().getEntryMap());
        var word = word(decision, answer, properties);
        var previous = execution.getVariable(decision);
        execution.setVariable(decision, stronger(previous, word, properties.get("strongest")));
        also(properties).forEach(name -> execution.setVariable(name, answer.get(name)));
    }

    private static Object word(String decision, Map<String, Object> answer, Map<String, String> properties) {
        var said = answer.get(properties.getOrDefault("output", "outcome"));
        var word = said == null ? properties.get("none") : said;
        return Objects.requireNonNull(word, () -> "Decision " + decision + " left its output empty");
    }

    private static List<String> also(Map<String, String> properties) {
        var names = properties.getOrDefault("also", "");
        return names.isEmpty() ? List.of() : Arrays.asList(names.split(" "));
    }

    private static Object stronger(@Nullable Object previous, Object word, @Nullable String order) {
        if (order == null || previous == null) {
            return word;
        }
        List<String> words = Arrays.asList(order.split(" "));
        return words.indexOf(previous.toString()) < words.indexOf(word.toString()) ? previous : word;
    }
}
