package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.enforcement.ClueList;
import spotcheck.enforcement.ClueRouting;
import spotcheck.enforcement.Handovers;
import spotcheck.enforcement.ToldAt;
import spotcheck.engine.form.FormData;

/** Takes the clue form. */
@Component
class HandOverClueListener implements TaskListener {

    private final Cases cases;
    private final ClueRouting routing;
    private final Handovers handovers;

    HandOverClueListener(Cases cases, ClueRouting routing, Handovers handovers) {
        this.cases = cases;
        this.routing = routing;
        this.handovers = handovers;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var spotCase = cases.get(FormData.caseOf(task));
        var origin = ClueOrigin.of(task);
        var told = routing.recipients(spotCase, origin, EnforcementVariables.REPORT_TO.get(task));
        refuseUnproven(form);
        var clue = new ClueList(
                origin,
                form.text("clueConduct"),
                form.text("clueFacts"),
                form.text("clueReceiver"),
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
}
