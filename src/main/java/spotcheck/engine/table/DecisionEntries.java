package spotcheck.engine.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entries;
import spotcheck.engine.CaseKey;
import spotcheck.regulation.RuleIds;

/**
 * Every table that is asked from within a case becomes an entry: inputs, answer, rules. The records that a step must
 * leave behind become entries one by one when the step ends, see {@code EvidenceDuty}.
 */
@Component
public class DecisionEntries implements DmnDecisionTableEvaluationListener {

    /** Asked where no step of a diagram is the question: how long a period is, and who may object at all. */
    private static final Map<String, String> ASKED_BESIDE =
            Map.of("statutoryPeriod", "查明法定期间", "objectionAdmissibility", "判定有无异议权");

    private static final Pattern DECIDES = Pattern.compile("^(判定|决定|确定)");
    private final Entries entries;

    DecisionEntries(Entries entries) {
        this.entries = entries;
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        var context = Context.getCoreExecutionContext();
        if (context != null
                && context.getExecution() instanceof ExecutionEntity execution
                && execution.getProcessBusinessKey() != null
                && !event.getDecisionTable().getKey().equals(EvidenceRequired.DECISION)) {
            event.getMatchingRules().forEach(rule -> enter(execution, event, rule));
        }
    }

    /**
     * How long a period of the law is, and whether a party may object at all, is one fact of a case, however often it is
     * looked up and by whichever step. What a step asks the same table besides is said each time.
     */
    private boolean isKnown(CaseNumber number, String table, String title, Map<String, Object> details) {
        return title.equals(ASKED_BESIDE.get(table)) && entries.has(number, "decision." + table, details);
    }

    private void enter(
            ExecutionEntity execution, DmnDecisionTableEvaluationEvent event, DmnEvaluatedDecisionRule rule) {
        var details = new LinkedHashMap<String, Object>();
        event.getInputs()
                .forEach(input -> details.put(input.getName(), input.getValue().getValue()));
        rule.getOutputEntries()
                .values()
                .forEach(output ->
                        details.put(output.getName(), output.getValue().getValue()));
        var number = CaseKey.of(execution);
        var table = event.getDecisionTable().getKey();
        var title = title(execution, event);
        if (!isKnown(number, table, title, details)) {
            entries.add(number, "decision." + table, title, details, legalBasis(rule));
        }
    }

    /** A file tells what was done: the step of the diagram by its name, and not the question that its table answers. */
    private static String title(ExecutionEntity execution, DmnDecisionTableEvaluationEvent event) {
        return execution.getBpmnModelElementInstance() instanceof BusinessRuleTask step
                ? (DECIDES.matcher(step.getName()).find() ? "" : "判定") + step.getName()
                : ASKED_BESIDE.getOrDefault(
                        event.getDecisionTable().getKey(),
                        "判定：" + event.getDecisionTable().getName().replace("？", ""));
    }

    private static RuleIds legalBasis(DmnEvaluatedDecisionRule rule) {
        var output = rule.getOutputEntries().get("legalBasis");
        return output == null
                ? RuleIds.none()
                : RuleIds.parse(String.valueOf(output.getValue().getValue()));
    }
}
