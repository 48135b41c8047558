package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.enforcement.Handovers;
import spotcheck.enforcement.Receipt;
import spotcheck.engine.form.FormData;

/** Enforcement takes a clue, or sends it back. */
@Component
class ReceiveHandoverListener implements TaskListener {

    private final Handovers handovers;

    ReceiveHandoverListener(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var answer = form.text("receiptAnswer");
        long handover = EnforcementVariables.HANDOVER.get(task);
        var receipt = new Receipt(form.date("receivedOn"), form.text("receivedBy"));
        if (answer.equals("accepted")) {
            var verification = handovers.receive(handover, receipt);
            EnforcementVariables.verifyBy(task.getExecution(), verification.dueDate());
        } else {
            handovers.sendBack(handover, receipt);
        }
        EnforcementVariables.HANDOVER_RECEIPT.set(task.getExecution(), answer);
    }
}
