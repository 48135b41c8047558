package spotcheck.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entries;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.supervision.Breaches;

/** The tasks of {@code body-suspension.bpmn}; its service is the entry of its task. */
@TasksOf("bodySuspension")
class BodySuspensionTasks {

    private final Breaches breaches;
    private final Entries entries;

    BodySuspensionTasks(Breaches breaches, Entries entries) {
        this.breaches = breaches;
        this.entries = entries;
    }

    /** What was reported last. */
    @OnOpening("userTask_decideBodySuspension")
    void showBreach(CaseNumber number, OpenedForm form, DelegateTask task) {
        var reported = entries.of(number).stream()
                .filter(entry -> entry.kind().equals("breach.reported"))
                .reduce((earlier, later) -> later)
                .map(entry -> entry.details())
                .orElse("");
        form.show("breachShown", breaches.name(BreachVariables.BODY.get(task)) + "\n" + reported);
    }

    /** The leader decides; the body is chosen for nothing from that day on. */
    @OnCompletion("userTask_decideBodySuspension")
    void decideBodySuspension(CaseNumber number, FormData form, DelegateTask task) {
        var suspends = form.text("suspensionDecision").equals("suspend");
        if (suspends) {
            breaches.suspend(number, BreachVariables.BODY.get(task), form.text("suspensionReasons"));
        }
        BreachVariables.NOT_SUSPENDED.set(task.getExecution(), !suspends);
    }
}
