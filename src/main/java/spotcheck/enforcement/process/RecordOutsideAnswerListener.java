package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.enforcement.Filing;
import spotcheck.enforcement.Handovers;
import spotcheck.engine.form.FormData;

/** Task 登记外部机关答复. */
@Component
class RecordOutsideAnswerListener implements TaskListener {

    private final Handovers handovers;

    RecordOutsideAnswerListener(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var answer = form.text("filingAnswer");
        var opened = answer.equals("filed");
        var filing = new Filing(form.date("filingDecidedOn"), form.text(opened ? "caseReference" : "filingReason"));
        handovers.answeredOutside(EnforcementVariables.HANDOVER.get(task), opened, filing);
        EnforcementVariables.FILING_DECISION.set(task.getExecution(), answer);
    }
}
