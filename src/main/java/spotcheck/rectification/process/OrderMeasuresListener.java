package spotcheck.rectification.process;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.engine.CaseMessages;

/** Every measure that the table asks for becomes a task of its own, beside the rectification (CQ23-78a). */
@Component
class OrderMeasuresListener implements ExecutionListener {

    private final Cases cases;
    private final CaseMessages messages;

    OrderMeasuresListener(Cases cases, CaseMessages messages) {
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var spotCase = cases.get(new CaseNumber(execution.getProcessBusinessKey()));
        var measures = (DmnDecisionResult) execution.getVariable("decisionResult");
        measures.<String>collectEntries("measure").stream()
                .distinct()
                .forEach(measure ->
                        messages.begin(spotCase, "followUpOrdered", Map.of(MeasureOpenedListener.MEASURE, measure)));
    }
}
