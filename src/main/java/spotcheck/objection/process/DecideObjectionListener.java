package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.objection.SamplingObjections;

/** Task "maintain or revoke the conclusion". */
@Component
class DecideObjectionListener implements TaskListener {

    private final SamplingObjections objections;

    DecideObjectionListener(SamplingObjections objections) {
        this.objections = objections;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var revoked = form.text("objectionDecision").equals("revoked");
        objections.decide(
                FormData.caseOf(task), ObjectionVariables.recipient(task), revoked, form.text("decisionReasons"));
        ObjectionVariables.REVOKED.set(task, revoked);
    }
}
