package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.objection.ObjectionDecisions;

/** Task "maintain or revoke the conclusion". */
@Component
class DecideObjectionListener implements TaskListener {

    private final ObjectionDecisions decisions;

    DecideObjectionListener(ObjectionDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var revoked = form.text("objectionDecision").equals("revoked");
        decisions.decide(
                FormData.caseOf(task), ObjectionVariables.recipient(task), revoked, form.text("decisionReasons"));
        ObjectionVariables.REVOKED.set(task, revoked);
    }
}
