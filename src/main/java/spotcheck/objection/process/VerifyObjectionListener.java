package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.objection.SamplingObjections;

/** Task "verify the sampling". */
@Component
class VerifyObjectionListener implements TaskListener {

    private final SamplingObjections objections;

    VerifyObjectionListener(SamplingObjections objections) {
        this.objections = objections;
    }

    @Override
    public void notify(DelegateTask task) {
        var finding = FormData.of(task).text("verificationFinding");
        objections.verified(FormData.caseOf(task), ObjectionVariables.recipient(task), finding);
    }
}
