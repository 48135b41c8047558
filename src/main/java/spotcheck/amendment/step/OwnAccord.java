package spotcheck.amendment.step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What the system did by itself because of a step, as when a period that the step began has ended. It was nobody's decision,
 * so it goes back with the step.
 */
public final class OwnAccord {

    private OwnAccord() {}

    /**
     * @param later what was done after the step, in any order
     * @return the acts of the system that rest on the step or on one another, the newest first
     */
    public static List<TakenStep> after(TakenStep step, List<TakenStep> later) {
        var followed = new ArrayList<TakenStep>();
        later.stream()
                .filter(act -> !act.takenBack() && !act.isDoneByAPerson())
                .sorted(Comparator.comparing(TakenStep::id))
                .filter(act -> act.restsOn(step) || followed.stream().anyMatch(act::restsOn))
                .forEach(followed::add);
        Collections.reverse(followed);
        return List.copyOf(followed);
    }
}
