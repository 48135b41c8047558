package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.TasksOf;
import spotcheck.rectification.LostParties;

/** The tasks of {@code unreachable-party.bpmn}; what was proposed, and the proof, is the entry of its task. */
@TasksOf("unreachableParty")
class UnreachablePartyTasks {

    private static final ProcessVariable<Boolean> NOT_LISTED = ProcessVariable.of("notListed", Boolean.class);

    private final LostParties lost;

    UnreachablePartyTasks(LostParties lost) {
        this.lost = lost;
    }

    @OnCompletion("userTask_copyToCreditAuthority")
    void copyToCreditAuthority(CaseNumber number, FormData form) {
        lost.copied(number, form.text("creditAuthority"));
    }

    /** The registration authority decides, and not the one that proposed it (CQ20-73b). */
    @OnCompletion("userTask_recordListing")
    void recordListing(FormData form, DelegateTask task) {
        NOT_LISTED.set(task.getExecution(), form.text("listingAnswer").equals("not-listed"));
    }
}
