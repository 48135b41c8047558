package spotcheck.refusal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.enforcement.EnforcementTeams;
import spotcheck.engine.form.FormData;
import spotcheck.refusal.LocalHandling;
import spotcheck.refusal.Refusals;

/** The local authority says how it deals with the refusal. */
@Component
class DealWithRefusalListener implements TaskListener {

    private final Cases cases;
    private final Refusals refusals;
    private final EnforcementTeams teams;

    DealWithRefusalListener(Cases cases, Refusals refusals, EnforcementTeams teams) {
        this.cases = cases;
        this.refusals = refusals;
        this.teams = teams;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        refuseEndlessBan(form);
        var spotCase = cases.get(FormData.caseOf(task));
        var team = form.findText("enforcementTeam").orElse(spotCase.handler()); // older diagrams have another form
        var handling = new LocalHandling(
                form.text("penaltyBasis"),
                new LocalHandling.Summary(
                        form.text("localOpinion"),
                        form.findDate("summarySentOn").orElse(null)),
                teams.name(team),
                form.date("refusalHandedOn"));
        RefusalVariables.ENFORCER_BODY.set(task.getExecution(), team);
        refusals.deal(spotCase, handling);
    }

    /** A ban from market and trade lasts from a day to a later one (SX23-5-11). */
    private static void refuseEndlessBan(FormData form) {
        if (form.findDate("banUntil")
                .filter(until -> !until.isAfter(form.date("banFrom")))
                .isPresent()) {
            throw new Refused("banUntil", "禁入截止日期应当晚于起始日期");
        }
    }
}
