package spotcheck.engine.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import spotcheck.engine.feel.TableEngine;
import spotcheck.regulation.LawTable;

/** A table as it was deployed, asked apart from the process engine, so that no question enters the history. */
final class DeployedTable implements LawTable {

    private static final DmnEngine ENGINE = TableEngine.configuration().buildEngine();

    private final Decision decision;
    private final DecisionTable table;
    private final DmnDecision parsed;
    private final List<Object> regimes;

    DeployedTable(DmnModelInstance model) {
        decision = model.getModelElementsByType(Decision.class).iterator().next();
        table = (DecisionTable) decision.getExpression();
        parsed = ENGINE.parseDecision(decision.getId(), model);
        regimes = questions().stream()
                .filter(question -> question.name().equals("regime"))
                .flatMap(question -> question.answers().stream())
                .toList();
    }

    @Override
    public String decision() {
        return decision.getId();
    }

    @Override
    public String name() {
        return decision.getName();
    }

    @Override
    public List<Question> questions() {
        return table.getInputs().stream()
                .map(input -> new Question(asked(input), input.getLabel(), answers(input)))
                .toList();
    }

    @Override
    public Map<String, String> outputs() {
        var labels = new LinkedHashMap<String, String>();
        for (Output output : table.getOutputs()) {
            labels.put(output.getName(), output.getLabel());
        }
        return labels;
    }

    /** Whether it knows the regime, or asks for none. */
    boolean answersFor(Object regime) {
        return regimes.isEmpty() || regimes.contains(regime.toString());
    }

    @Override
    public List<Map<String, Object>> ask(Map<String, Object> answers) {
        return ENGINE.evaluateDecisionTable(parsed, answers).getResultList();
    }

    private static String asked(Input input) {
        return input.getInputExpression().getText().getTextContent().strip();
    }

    /** Listed words, yes and no, or the first three numbers: no table tells more of them apart. */
    private static List<Object> answers(Input input) {
        return switch (String.valueOf(input.getInputExpression().getTypeRef())) {
            case "boolean" -> List.of(true, false);
            case "integer", "number" -> List.of(1, 2, 3);
            default -> input.getInputValues() == null ? List.of() : words(input);
        };
    }

    private static List<Object> words(Input input) {
        var listed = input.getInputValues().getText().getTextContent();
        return Arrays.stream(listed.split(",\\s*"))
                .map(word -> (Object) word.strip().replace("\"", ""))
                .toList();
    }
}
