package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.enforcement.ClueRouting;
import spotcheck.enforcement.Recipient;
import spotcheck.engine.form.FormData;

/** Fills in what is known when a clue is to be handed over: its ground, and the county that gets it. */
@Component
class ClueOpenedListener implements TaskListener {

    private final Cases cases;
    private final ClueRouting routing;

    ClueOpenedListener(Cases cases, ClueRouting routing) {
        this.cases = cases;
        this.routing = routing;
    }

    @Override
    public void notify(DelegateTask task) {
        var ground = EnforcementVariables.CLUE_GROUND.find(task);
        if (ground != null) {
            task.setVariableLocal("clueConduct", ground);
        }
        var spotCase = cases.get(FormData.caseOf(task));
        routing.recipients(spotCase, ClueOrigin.of(task), EnforcementVariables.REPORT_TO.get(task)).stream()
                .filter(Recipient::isCounty)
                .findFirst()
                .ifPresent(county -> task.setVariableLocal("clueReceiver", county.name()));
    }
}
