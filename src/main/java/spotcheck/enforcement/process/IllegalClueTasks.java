package spotcheck.enforcement.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.enforcement.Filing;
import spotcheck.enforcement.Handovers;
import spotcheck.enforcement.ToldAt;
import spotcheck.enforcement.clue.ClueList;
import spotcheck.enforcement.clue.ClueRouting;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;

/** The tasks of {@code illegal-clue.bpmn}; what our own enforcement answers is taken by {@link FilingTasks}. */
@TasksOf("illegalClue")
class IllegalClueTasks {

    private final Cases cases;
    private final ClueRouting routing;
    private final Handovers handovers;

    IllegalClueTasks(Cases cases, ClueRouting routing, Handovers handovers) {
        this.cases = cases;
        this.routing = routing;
        this.handovers = handovers;
    }

    /** What is known when a clue is to be handed over: its ground, and the county that gets it. */
    @OnOpening("userTask_handOverClue")
    void showGroundAndReceiver(CaseNumber number, OpenedForm form, DelegateTask task) {
        var ground = EnforcementVariables.CLUE_GROUND.find(task);
        if (ground != null) {
            form.show("clueConduct", ground);
        }
        var receivers = routing.receivers(cases.get(number), ClueOrigin.of(task));
        form.offer("clueReceivers", receivers);
        form.show("clueReceiver", receivers.keySet().iterator().next());
    }

    /** The clue goes to enforcement and is reported. */
    @OnCompletion("userTask_handOverClue")
    void handOverClue(CaseNumber number, FormData form, DelegateTask task) {
        var spotCase = cases.get(number);
        var origin = ClueOrigin.of(task);
        var told = routing.recipients(spotCase, origin, EnforcementVariables.REPORT_TO.get(task));
        refuseUnproven(form);
        var clue = new ClueList(
                origin,
                form.text("clueConduct"),
                form.text("clueFacts"),
                Objects.requireNonNull(routing.receivers(spotCase, origin).get(form.text("clueReceiver"))),
                EnforcementVariables.ENFORCER_BODY.find(task),
                form.date("clueHandedOn"));
        var at = new ToldAt(
                form.dateTime("clueHandedOn", "clueReportedAt"), form.dateTime("clueHandedOn", "clueHandedAt"));
        EnforcementVariables.HANDOVER.set(task.getExecution(), handovers.handOverClue(spotCase, clue, told, at));
    }

    /** A clue that is reported in writing rests on something (CQ23-28c, CQN-2-2f). */
    private static void refuseUnproven(FormData form) {
        if (form.rows("clueProofs").isEmpty()) {
            throw new Refused("clueProofs", "至少登记一项证据");
        }
    }

    /** The authority that is none of ours. */
    @OnOpening("userTask_sendClueOutside")
    void showOutsideReceiver(CaseNumber number, OpenedForm form, DelegateTask task) {
        form.show("outsideReceiverName", routing.receiverName(cases.get(number), ClueOrigin.of(task)));
    }

    /** The authority that is none of ours has opened a case, or declined to. */
    @OnCompletion("userTask_recordOutsideAnswer")
    void recordOutsideAnswer(FormData form, DelegateTask task) {
        var answer = form.text("filingAnswer");
        var opened = answer.equals("filed");
        var filing = new Filing(form.date("filingDecidedOn"), form.text(opened ? "caseReference" : "filingReason"));
        handovers.answeredOutside(EnforcementVariables.HANDOVER.get(task), opened, filing);
        EnforcementVariables.FILING_DECISION.set(task.getExecution(), answer);
    }
}
