package spotcheck.calendar.count;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import spotcheck.calendar.Deadline;

/**
 * What a newly loaded or corrected year changes. Every open deadline is counted again, not only the provisional ones:
 * a correction moves final dates too, and a notice may reach back into the December before its year.
 */
public final class Recalculation {

    private final DeadlineCalculator calculator;

    /** @param calculator one that knows the new arrangement and follows the reading the deadlines were counted in */
    public Recalculation(DeadlineCalculator calculator) {
        this.calculator = calculator;
    }

    /** The deadlines that would change, the nearest first; changes nothing itself. */
    public List<DeadlineMove> preview(Collection<RunningDeadline> open) {
        return open.stream()
                .map(running -> new DeadlineMove(running.reference(), running.deadline(), countAgain(running)))
                .filter(DeadlineMove::changesAnything)
                .sorted(comparing(move -> move.after().dueDate()))
                .toList();
    }

    private Deadline countAgain(RunningDeadline running) {
        var start = running.deadline().start();
        var period = running.deadline().period();
        return running.rolls() ? calculator.deadline(start, period) : calculator.unrolled(start, period);
    }
}
