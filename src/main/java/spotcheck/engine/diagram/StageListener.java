package spotcheck.engine.diagram;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Overview;
import spotcheck.casefile.course.ProceedingsEnded;
import spotcheck.engine.CaseKey;
import spotcheck.engine.ProcessVariable;

/** Start and end of a stage: the case stands in it, and its end event is its legal outcome. */
@Component
class StageListener {

    private final AuthorityFiles files;
    private final ApplicationEventPublisher events;

    StageListener(AuthorityFiles files, ApplicationEventPublisher events) {
        this.files = files;
        this.events = events;
    }

    void entered(DelegateExecution execution, String stage) {
        if (execution.getProcessBusinessKey() != null) {
            files.enterStage(CaseKey.of(execution), stage);
        }
    }

    void ended(DelegateExecution execution) {
        ProcessVariable.OUTCOME.set(execution, execution.getCurrentActivityId().replace("endEvent_", ""));
        if (execution.getProcessBusinessKey() == null) {
            return;
        }
        var number = CaseKey.of(execution);
        if (execution.getSuperExecution() instanceof ExecutionEntity caller) {
            goesBack(number, caller);
        } else {
            events.publishEvent(new ProceedingsEnded(number, execution.getProcessInstanceId()));
        }
    }

    /** After a part of a stage the case stands in the stage again; after a stage, where the overview leads it. */
    private void goesBack(CaseNumber number, ExecutionEntity caller) {
        var stage = caller.getProcessDefinition().getKey();
        if (!Overview.is(stage)) {
            files.enterStage(number, stage);
        }
    }
}
