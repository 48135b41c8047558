package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.rectification.SuspensionDesk;
import spotcheck.rectification.order.OrderKind;
import spotcheck.rectification.order.OrderReceipts;
import spotcheck.rectification.order.Receipt;

/** The tasks of {@code suspension.bpmn}. */
@TasksOf("suspension")
class SuspensionTasks {

    private final SuspensionDesk desk;
    private final OrderReceipts receipts;
    private final HandlingEnd end;

    SuspensionTasks(SuspensionDesk desk, OrderReceipts receipts, HandlingEnd end) {
        this.desk = desk;
        this.receipts = receipts;
        this.end = end;
    }

    /** The handler proposes to suspend business until a day. */
    @OnCompletion("userTask_proposeSuspension")
    void proposeSuspension(CaseNumber number, FormData form) {
        desk.propose(number, form.text("suspensionMeasures"), form.date("suspendUntil"));
    }

    /** Shows the leader what lies before him. */
    @OnOpening("userTask_approveSuspension")
    void showProposal(CaseNumber number, OpenedForm form) {
        var proposal = desk.proposal(number);
        form.show("proposedMeasures", proposal.requirements());
        form.show("proposedUntil", proposal.suspendUntil().toString());
    }

    /** The leader orders the suspension, or sends the proposal back. */
    @OnCompletion("userTask_approveSuspension")
    void approveSuspension(DelegateTask task, CaseNumber number, FormData form) {
        var approved = form.text("suspensionReview").equals("approved");
        if (approved) {
            desk.approve(number);
        }
        RectificationVariables.SUSPENSION_APPROVED.set(task.getExecution(), approved);
    }

    /** The party received the order to suspend business. */
    @OnCompletion("userTask_serveSuspension")
    void serveSuspension(CaseNumber number, FormData form) {
        var receipt = new Receipt(form.date("suspensionServedOn"), form.text("serviceWay"));
        receipts.served(number, OrderKind.SUSPENSION, receipt, form.text("serviceProof"), null);
    }

    @OnOpening("userTask_fileSuspensionHandling")
    void offerPapers(CaseNumber number, OpenedForm form) {
        end.offerPapers(number, form);
    }

    @OnOpening("userTask_referDefiance")
    void offerTeams(CaseNumber number, OpenedForm form) {
        end.offerTeams(number, form);
    }

    @OnOpening("userTask_referRevocation")
    void offerRevokers(CaseNumber number, OpenedForm form) {
        end.offerRevokers(number, form);
    }

    @OnCompletion("userTask_fileSuspensionHandling")
    void fileSuspensionHandling(CaseNumber number, FormData form) {
        end.file(number, form);
    }

    @OnCompletion("userTask_referRevocation")
    void referRevocation(CaseNumber number, FormData form) {
        end.referRevocation(number, form);
    }

    @OnCompletion("userTask_referDefiance")
    void referDefiance(CaseNumber number, FormData form) {
        end.referEnforcement(number, form);
    }
}
