package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.Cases;
import spotcheck.enforcement.ClueRouting;
import spotcheck.enforcement.Recipient;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;

/** Fills in what is known when a clue is to be handed over: its ground, and the county that gets it. */
@TasksOf("illegalClue")
class ClueOpenedListener {

    private final Cases cases;
    private final ClueRouting routing;

    ClueOpenedListener(Cases cases, ClueRouting routing) {
        this.cases = cases;
        this.routing = routing;
    }

    @OnOpening("userTask_handOverClue")
    void open(DelegateTask task, OpenedForm form) {
        var ground = EnforcementVariables.CLUE_GROUND.find(task);
        if (ground != null) {
            form.show("clueConduct", ground);
        }
        var spotCase = cases.get(FormData.caseOf(task));
        routing.recipients(spotCase, ClueOrigin.of(task), EnforcementVariables.REPORT_TO.get(task)).stream()
                .filter(Recipient::isCounty)
                .findFirst()
                .ifPresent(county -> form.show("clueReceiver", county.name()));
    }
}
