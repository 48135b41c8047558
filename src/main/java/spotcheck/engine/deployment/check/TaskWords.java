package spotcheck.engine.deployment.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import spotcheck.engine.deployment.file.DiagramFile;
import spotcheck.engine.deployment.file.Law;

/** A task that names a period or a step of evidence names one that its table knows. */
class TaskWords {

    /** Periods whose days another table gives. */
    private static final Set<String> OTHER_PERIODS = Set.of("plan-filing");

    private final Law after;
    private final Findings findings;

    TaskWords(Law after, Findings findings) {
        this.after = after;
        this.findings = findings;
    }

    void check(DiagramFile diagram) {
        diagram.elements(FlowElement.class).forEach(element -> {
            known(element, "deadline", "statutoryPeriod", "period", OTHER_PERIODS);
            known(element, "evidenceStep", "evidenceRequired", "step", Set.of());
        });
    }

    private void known(FlowElement element, String property, String decision, String input, Set<String> beside) {
        words(element, property)
                .filter(word -> !beside.contains(word))
                .filter(word -> !allowed(decision, input).contains(word))
                .forEach(word -> findings.add(
                        DiagramParts.named(element),
                        "属性 " + property + " 的词“" + word + "”不在决策表 " + decision + " 的 " + input + " 之内"));
    }

    private static Stream<String> words(BaseElement element, String property) {
        return DiagramParts.property(element, property).stream().flatMap(words -> Stream.of(words.split(" ")));
    }

    private List<String> allowed(String decision, String input) {
        return after.decision(decision)
                .filter(known -> known.getExpression() instanceof DecisionTable)
                .map(known -> TableWords.of((DecisionTable) known.getExpression())
                        .inputs()
                        .getOrDefault(input, List.of()))
                .orElse(List.of());
    }
}
