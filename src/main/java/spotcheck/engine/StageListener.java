package spotcheck.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;

/** Start and end of a stage: the case stands in it, and its end event is its legal outcome. */
@Component
class StageListener {

    private final Cases cases;

    StageListener(Cases cases) {
        this.cases = cases;
    }

    void entered(DelegateExecution execution, String stage) {
        if (execution.getProcessBusinessKey() != null) {
            cases.enterStage(new CaseNumber(execution.getProcessBusinessKey()), stage);
        }
    }

    void ended(DelegateExecution execution) {
        ProcessVariable.OUTCOME.set(execution, execution.getCurrentActivityId().replace("endEvent_", ""));
    }
}
