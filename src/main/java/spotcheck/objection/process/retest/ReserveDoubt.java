package spotcheck.objection.process.retest;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.engine.form.FormData;

/**
 * A reserve sample whose seal is broken, or that is not what the sampling sheet describes: the retest stops until it is
 * found who did it and the leader has decided (CQ23-61e, NMG-46b, CQ20-57c, O18-40). What the leader, or the practice of
 * the authority, lets pass does not stop it a second time.
 */
final class ReserveDoubt {

    private static final String SOUND = "intact";

    private ReserveDoubt() {}

    /** @return the causes that were observed; where there is none and the sample is in doubt, that of the doubt */
    static List<String> causes(FormData form, DelegateTask task) {
        var observed = form.words("terminationCausesSeen");
        if (!observed.isEmpty()) {
            RetestVariables.DOUBT.set(task, SOUND);
            return observed;
        }
        var found = form.text("reserveSeal");
        if (found.equals(SOUND) || mayPass(found, task)) {
            return List.of();
        }
        RetestVariables.DOUBT.set(task, found);
        return List.of(form.text("reserveDoubtCause"));
    }

    private static boolean mayPass(String found, DelegateTask task) {
        return found.equals(RetestVariables.DOUBT.find(task)) && RetestVariables.goesOn(task);
    }
}
