package spotcheck.objection.process.retest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.engine.diagram.CaseMessages;
import spotcheck.objection.process.ObjectionVariables;
import spotcheck.objection.retest.Retests;

/** Any end of retest: other applicants of the case may have waited for it. */
@Component
class RetestClosedListener implements ExecutionListener {

    private final Retests retests;
    private final CaseMessages messages;

    RetestClosedListener(Retests retests, CaseMessages messages) {
        this.retests = retests;
        this.messages = messages;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = CaseKey.of(execution);
        var outcome = execution.getCurrentActivityId().replace("endEvent_", "");
        retests.conclude(number, ObjectionVariables.recipient(execution), outcome);
        messages.tell(number, "retestConcluded");
    }
}
