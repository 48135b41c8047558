package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.objection.ObjectionDecisions;

/** Task "verify the sampling". */
@Component
class VerifyObjectionListener implements TaskListener {

    private final ObjectionDecisions decisions;

    VerifyObjectionListener(ObjectionDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void notify(DelegateTask task) {
        var finding = FormData.of(task).text("verificationFinding");
        decisions.verified(FormData.caseOf(task), ObjectionVariables.recipient(task), finding);
    }
}
