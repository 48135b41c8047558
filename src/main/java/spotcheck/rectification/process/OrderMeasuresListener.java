package spotcheck.rectification.process;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.SpotCase;
import spotcheck.engine.CaseKey;
import spotcheck.engine.diagram.CaseMessages;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/**
 * Every measure that the table asks for becomes a task of its own, beside the rectification (CQ23-78a); the technical body writes a letter of advice
 * to the firm that failed (CQ23-78b, SX23-8-3).
 */
@Component
class OrderMeasuresListener implements ExecutionListener {

    private static final RuleIds ADVICE = RuleIds.parse("CQ23-78b SX23-8-3");

    private final Cases cases;
    private final CaseMessages messages;
    private final Regimes regimes;

    OrderMeasuresListener(Cases cases, CaseMessages messages, Regimes regimes) {
        this.regimes = regimes;
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var spotCase = cases.get(CaseKey.of(execution));
        var measures = (DmnDecisionResult) execution.getVariable("decisionResult");
        measures.<String>collectEntries("measure").stream()
                .distinct()
                .forEach(measure -> order(spotCase, measure, "handler"));
        if (regimes.binds(ADVICE, spotCase.regime())) {
            order(spotCase, FollowUpMeasure.ADVICE_LETTER, "inspector");
        }
    }

    private void order(SpotCase spotCase, String measure, String role) {
        messages.begin(
                spotCase, "followUpOrdered", Map.of(FollowUpMeasure.MEASURE, measure, FollowUpMeasure.ROLE, role));
    }
}
