package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.objection.RetestSamples;

/** Task "check the reserve sample", by the retest body. */
@Component
class ReceiveRetestSampleListener implements TaskListener {

    private final RetestSamples samples;

    ReceiveRetestSampleListener(RetestSamples samples) {
        this.samples = samples;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var causes = form.words("terminationCausesSeen");
        if (causes.isEmpty()) {
            samples.receive(FormData.caseOf(task), ObjectionVariables.recipient(task), form.date("reserveReceivedOn"));
        }
        RetestVariables.observe(task, causes);
    }
}
