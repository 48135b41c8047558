package spotcheck.amendment.step;

import java.util.ArrayList;
import java.util.List;

/** By what a case was closed: a step, or what the system did by itself and the step from which that followed. */
public final class LastAct {

    private LastAct() {}

    /**
     * @param steps of the case, the newest first
     * @return from the act that closed the case back to a step of a person; empty if there is none
     */
    public static List<TakenStep> of(List<TakenStep> steps) {
        var back = new ArrayList<TakenStep>();
        for (var step : steps) {
            if (!step.takenBack()
                    && (back.isEmpty()
                            ? step.closed()
                            : back.get(back.size() - 1).restsOn(step))) {
                back.add(step);
                if (step.isDoneByAPerson()) {
                    return List.copyOf(back);
                }
            }
        }
        return List.of();
    }
}
