package spotcheck.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.ProceedingsEnded;

/** Start and end of a stage: the case stands in it, and its end event is its legal outcome. */
@Component
class StageListener {

    private final Cases cases;
    private final ApplicationEventPublisher events;

    StageListener(Cases cases, ApplicationEventPublisher events) {
        this.cases = cases;
        this.events = events;
    }

    void entered(DelegateExecution execution, String stage) {
        if (execution.getProcessBusinessKey() != null) {
            cases.enterStage(new CaseNumber(execution.getProcessBusinessKey()), stage);
        }
    }

    void ended(DelegateExecution execution) {
        ProcessVariable.OUTCOME.set(execution, execution.getCurrentActivityId().replace("endEvent_", ""));
        if (execution.getSuperExecution() == null && execution.getProcessBusinessKey() != null) {
            events.publishEvent(new ProceedingsEnded(
                    new CaseNumber(execution.getProcessBusinessKey()), execution.getProcessInstanceId()));
        }
    }
}
