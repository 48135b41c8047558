package spotcheck.calendar.count;

import java.time.LocalDate;
import spotcheck.calendar.Deadline;

/** One open deadline before and after a year was loaded or corrected. */
public record DeadlineMove(String reference, Deadline before, Deadline after) {

    public boolean movesTheDate() {
        return !before.rawDate().equals(after.rawDate()) || !before.dueDate().equals(after.dueDate());
    }

    /** The date was a guess and is one no longer, whether or not it moved. */
    public boolean becomesFinal() {
        return before.provisional() && !after.provisional();
    }

    /** Takes time from someone who was told a later date: a person has to decide whether to hold to that date. */
    public boolean shortens() {
        return after.dueDate().isBefore(before.dueDate());
    }

    /** The new date would already have passed, so that moving it would end the period in the same moment. */
    public boolean endsAtOnce(LocalDate today) {
        return !after.isMetBy(today) && before.isMetBy(today);
    }

    boolean changesAnything() {
        return movesTheDate() || before.provisional() != after.provisional();
    }
}
