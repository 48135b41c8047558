package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.Cases;
import spotcheck.enforcement.EnforcementTeams;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;

/** Start of a task that hands over to enforcement: who may take it, with the county of the case chosen already. */
@TasksOf("refusal")
class OfferEnforcementTeamsListener {

    private final Cases cases;
    private final EnforcementTeams teams;

    OfferEnforcementTeamsListener(Cases cases, EnforcementTeams teams) {
        this.cases = cases;
        this.teams = teams;
    }

    @OnOpening("userTask_dealWithRefusal")
    void open(DelegateTask task, OpenedForm form) {
        var spotCase = cases.get(FormData.caseOf(task));
        form.offer("enforcementTeams", teams.of(spotCase));
        form.show("enforcementTeam", spotCase.handler());
    }
}
