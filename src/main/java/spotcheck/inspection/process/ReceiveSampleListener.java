package spotcheck.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.inspection.Intake;
import spotcheck.inspection.SampleIntake;

/** Task 查验接收样品. */
@Component
class ReceiveSampleListener implements TaskListener {

    private final SampleIntake samples;

    ReceiveSampleListener(SampleIntake samples) {
        this.samples = samples;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var rejectReason = form.text("intakeDecision").equals("reject") ? form.text("rejectReason") : null;
        var intake = new Intake(
                form.date("receivedOn"),
                form.text("sealState").equals("intact"),
                form.text("sheetMatch").equals("yes"),
                form.text("orderMatch").equals("yes"),
                rejectReason);
        samples.receive(FormData.caseOf(task), intake);
        InspectionVariables.SAMPLE_ACCEPTED.set(task, intake.isAccepted());
        if (rejectReason == null) {
            InspectionVariables.AGREED_DUE.set(task, form.text("schemeReportDue"));
        } else {
            InspectionVariables.REJECTION_REASON.set(task, rejectReason);
        }
    }
}
