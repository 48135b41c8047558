package spotcheck.engine;

import java.util.LinkedHashMap;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Entries;
import spotcheck.regulation.RuleIds;

/**
 * Every table that is asked from within a case becomes an entry: inputs, answer, rules. The records that a step must
 * leave behind become entries one by one when the step ends, see {@link EvidenceDuty}.
 */
@Component
class DecisionEntries implements DmnDecisionTableEvaluationListener {

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

    private void enter(
            ExecutionEntity execution, DmnDecisionTableEvaluationEvent event, DmnEvaluatedDecisionRule rule) {
        var details = new LinkedHashMap<String, Object>();
        event.getInputs()
                .forEach(input -> details.put(input.getName(), input.getValue().getValue()));
        rule.getOutputEntries()
                .values()
                .forEach(output ->
                        details.put(output.getName(), output.getValue().getValue()));
        entries.add(
                new CaseNumber(execution.getProcessBusinessKey()),
                "decision." + event.getDecisionTable().getKey(),
                event.getDecisionTable().getName(),
                details,
                legalBasis(rule));
    }

    private static RuleIds legalBasis(DmnEvaluatedDecisionRule rule) {
        var output = rule.getOutputEntries().get("legalBasis");
        return output == null
                ? RuleIds.none()
                : RuleIds.parse(String.valueOf(output.getValue().getValue()));
    }
}
