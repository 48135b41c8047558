package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.enforcement.EnforcementTeams;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OfferedOptions;

/** Start of a task that hands over to enforcement: who may take it, with the county of the case chosen already. */
@Component
class OfferEnforcementTeamsListener implements TaskListener {

    private final Cases cases;
    private final EnforcementTeams teams;

    OfferEnforcementTeamsListener(Cases cases, EnforcementTeams teams) {
        this.cases = cases;
        this.teams = teams;
    }

    @Override
    public void notify(DelegateTask task) {
        var spotCase = cases.get(FormData.caseOf(task));
        OfferedOptions.offer(task, "enforcementTeams", teams.of(spotCase));
        task.setVariableLocal("enforcementTeam", spotCase.handler());
    }
}
