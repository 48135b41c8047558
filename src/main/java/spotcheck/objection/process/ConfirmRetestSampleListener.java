package spotcheck.objection.process;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.objection.RetestSamples;

/** Task "confirm and hand over the reserve sample". */
@Component
class ConfirmRetestSampleListener implements TaskListener {

    private final RetestSamples samples;

    ConfirmRetestSampleListener(RetestSamples samples) {
        this.samples = samples;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var causes = form.words("terminationCausesSeen");
        if (causes.isEmpty()) {
            samples.pay(
                    FormData.caseOf(task), form.text("reservePriceBasis"), new BigDecimal(form.text("reservePrice")));
        }
        RetestVariables.observe(task, causes);
    }
}
