package spotcheck.sampling.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;

/** What the parcel held goes to the decisions, ground by ground. */
@Component
class ReceiveParcelListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var returns = form.words("returnSeen");
        var violations = form.words("parcelViolations");
        if ((!returns.isEmpty() || !violations.isEmpty())
                && form.findText("parcelNote").isEmpty()) {
            throw new Refused("parcelNote", "勾选了到货情形的，「情况说明」必须写明所见事实");
        }
        SamplingVariables.RETURN.set(task, returns);
        SamplingVariables.ILLEGAL.set(task, violations);
    }
}
