package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.enforcement.ClueList;
import spotcheck.enforcement.EnforcementTeams;
import spotcheck.enforcement.Handovers;
import spotcheck.enforcement.Origin;
import spotcheck.engine.form.FormData;

/** Takes the list with which a failing product or a refusal goes to enforcement. */
@Component
class ListCluesListener implements TaskListener {

    private final Cases cases;
    private final Handovers handovers;
    private final EnforcementTeams teams;

    ListCluesListener(Cases cases, Handovers handovers, EnforcementTeams teams) {
        this.cases = cases;
        this.handovers = handovers;
        this.teams = teams;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var spotCase = cases.get(FormData.caseOf(task));
        var team = form.findText("enforcementTeam").orElse(spotCase.handler()); // older diagrams have another form
        var clues = new ClueList(
                Origin.RESULT,
                form.text("handOverReason"),
                form.text("handOverFacts"),
                teams.name(team),
                form.date("listHandedOn"));
        EnforcementVariables.ENFORCER_BODY.set(task.getExecution(), team);
        EnforcementVariables.HANDOVER.set(task.getExecution(), handovers.handOverList(spotCase, clues));
    }
}
