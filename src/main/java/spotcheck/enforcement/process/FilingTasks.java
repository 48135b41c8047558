package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.enforcement.FeedbackPapers;
import spotcheck.enforcement.Filing;
import spotcheck.enforcement.Handovers;
import spotcheck.enforcement.Receipt;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.TasksOf;

/** What enforcement answers to a clue or to a list: it takes it, and opens a case or not. */
@TasksOf({"illegalClue", "enforcement"})
class FilingTasks {

    private final Handovers handovers;

    private final FeedbackPapers feedback;
    private final FilingApproval approval;

    FilingTasks(Handovers handovers, FeedbackPapers feedback, FilingApproval approval) {
        this.approval = approval;
        this.handovers = handovers;
        this.feedback = feedback;
    }

    /** Enforcement takes what was handed over, or sends it back. */
    @OnCompletion({"userTask_receiveClue", "userTask_receiveClues"})
    void receive(FormData form, DelegateTask task) {
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

    /** Enforcement opens a case, declines to, or takes more time once. */
    @OnCompletion({"userTask_verifyClue", "userTask_decideFiling"})
    void decideFiling(FormData form, DelegateTask task) {
        approval.refuseOwn(form);
        long handover = EnforcementVariables.HANDOVER.get(task);
        var answer = form.text("filingAnswer");
        switch (answer) {
            case "filed" -> file(task, handover, form);
            case "not-filed" -> handovers.declineToFile(handover, filing(form, "filingReason"));
            default ->
                EnforcementVariables.verifyBy(
                        task.getExecution(),
                        handovers.extend(handover, form.text("filingReason")).dueDate());
        }
        EnforcementVariables.FILING_DECISION.set(task.getExecution(), answer);
    }

    private void file(DelegateTask task, long handover, FormData form) {
        var decision = handovers.file(handover, filing(form, "caseReference"));
        EnforcementVariables.feedBackBy(task.getExecution(), decision.dueDate());
    }

    private static Filing filing(FormData form, String text) {
        return new Filing(form.date("filingDecidedOn"), form.text(text));
    }

    /** The organizing authority is told what became of a clue. */
    @OnCompletion({"userTask_reportClueFiled", "userTask_reportClueNotFiled"})
    void feedBack(CaseNumber number, FormData form, DelegateTask task) {
        handovers.feedBack(EnforcementVariables.HANDOVER.get(task), form.date("fedBackOn"));
        feedback.clue(number, EnforcementVariables.ENFORCER_BODY.find(task));
    }

    /** The handling authority is told why no case was opened (CQN-4-1g). */
    @OnCompletion("userTask_listNotFiled")
    void listNotFiled(CaseNumber number, FormData form, DelegateTask task) {
        handovers.feedBack(EnforcementVariables.HANDOVER.get(task), form.date("fedBackOn"));
        feedback.notFiled(number, EnforcementVariables.ENFORCER_BODY.find(task));
    }
}
