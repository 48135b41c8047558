package spotcheck.rectification.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.rectification.LostParties;
import spotcheck.rectification.RectificationDesk;
import spotcheck.rectification.halt.HaltDesk;
import spotcheck.rectification.order.OrderKind;
import spotcheck.rectification.order.OrderReceipts;
import spotcheck.rectification.order.Receipt;

/** The tasks of {@code correction.bpmn}. */
@TasksOf("correction")
class CorrectionTasks {

    private final OrderReceipts receipts;
    private final RectificationDesk desk;
    private final HaltDesk halts;
    private final EarlyResumptionTasks resumption;
    private final LostParties lost;

    CorrectionTasks(
            OrderReceipts receipts,
            RectificationDesk desk,
            HaltDesk halts,
            EarlyResumptionTasks resumption,
            LostParties lost) {
        this.lost = lost;
        this.resumption = resumption;
        this.receipts = receipts;
        this.desk = desk;
        this.halts = halts;
    }

    /** The party received the order to rectify: its last day is known. */
    @OnCompletion("userTask_serveOrder")
    void serveOrder(DelegateTask task, CaseNumber number, FormData form) {
        var receipt = new Receipt(form.date("orderServedOn"), form.text("serviceWay"));
        receipts.served(
                number,
                OrderKind.RECTIFICATION,
                receipt,
                form.text("serviceProof"),
                form.findDate("reportReceivedOn").orElse(null));
        RectificationVariables.rectifyBy(task.getExecution(), desk.rectifyBy(number));
    }

    /** Whether the party may have gone on before it was allowed to. */
    @OnOpening({"userTask_recordRectification", "userTask_followUpHalt"})
    void askForResumption(CaseNumber number, OpenedForm form) {
        resumption.ask(number, form);
    }

    /** That the party cannot be reached is a way where the regime knows it (CQ20-73a). */
    @OnOpening("userTask_handleOverdue")
    void offerHandlings(CaseNumber number, OpenedForm form) {
        resumption.ask(number, form);
        var offered = new LinkedHashMap<String, String>();
        offered.put("urged", "限期催告");
        offered.put("reinspect", "不再等待，直接组织复查");
        offered.put("refused", "认定拒绝整改");
        if (lost.areKnown(number)) {
            offered.put("unreachable", "通过登记的住所或者经营场所无法联系，作失联处置");
        }
        form.offer("overdueHandlings", offered);
    }

    /** The party reports that it has rectified, that production has stopped, or refuses. */
    @OnCompletion("userTask_recordRectification")
    void recordRectification(DelegateTask task, CaseNumber number, FormData form) {
        resumption.begin(number, form);
        var answer = form.text("partyAnswer");
        switch (answer) {
            case "rectified" -> desk.rectified(number, form.date("reportedOn"));
            case "halted" -> halted(task.getExecution(), number, form);
            default -> desk.refused(number);
        }
        RectificationVariables.STEP.set(task.getExecution(), answer);
    }

    private void halted(DelegateExecution execution, CaseNumber number, FormData form) {
        halts.report(number, form.date("haltedOn"), form.text("haltReason"));
        RectificationVariables.followUpHaltOn(execution, form.date("haltFollowUpOn"));
    }

    /** The party kept silent: it is urged with a last day, re-inspected all the same, found to refuse, or cannot be reached. */
    @OnCompletion("userTask_handleOverdue")
    void handleOverdue(DelegateTask task, CaseNumber number, FormData form) {
        resumption.begin(number, form);
        var handling = form.text("overdueHandling");
        if (handling.equals("urged")) {
            var until = form.date("urgedUntil");
            desk.urge(number, until);
            RectificationVariables.rectifyBy(task.getExecution(), until);
        } else if (handling.equals("refused")) {
            desk.refused(number);
        } else if (handling.equals("unreachable")) {
            lost.found(number, form.date("firstContactOn"), form.date("secondContactOn"), form.date("siteVisitedOn"));
        }
        RectificationVariables.STEP.set(task.getExecution(), handling);
    }

    /** Production was resumed, is still stopped, or has stopped for good. */
    @OnCompletion("userTask_followUpHalt")
    void followUpHalt(DelegateTask task, CaseNumber number, FormData form) {
        var execution = task.getExecution();
        resumption.begin(number, form);
        var state = form.text("haltState");
        switch (state) {
            case "resumed" -> RectificationVariables.rectifyBy(execution, resume(number, form));
            case "stopped" -> halts.becamePermanent(number);
            default -> RectificationVariables.followUpHaltOn(execution, form.date("nextFollowUpOn"));
        }
        RectificationVariables.STEP.set(execution, state);
    }

    private LocalDate resume(CaseNumber number, FormData form) {
        return halts.resume(
                number, form.date("resumedOn"), form.text("counting").equals("anew"));
    }
}
