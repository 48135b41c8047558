package spotcheck.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The end of a period and how it came about. A party is late only after the due date; an authority's own duty is shown
 * as due on the raw date and is breached only after the due date, so that a wrong reading of the roll-over rule costs
 * no party a right and hides no duty.
 *
 * @param start the day of the trigger, which is not counted
 * @param rawDate the last day before any roll-over
 * @param dueDate the last day on which the act is in time
 * @param provisional whether a year was needed whose arrangement is not loaded, so that the date may still move
 * @param skipped for working days those passed over, otherwise those the end rolled over
 * @param remarks what else a reader needs in order to follow the count, in Chinese
 */
public record Deadline(
        LocalDate start,
        Period period,
        LocalDate rawDate,
        LocalDate dueDate,
        boolean provisional,
        List<SkippedDay> skipped,
        List<String> remarks) {

    public Deadline {
        if (!start.isBefore(rawDate) || rawDate.isAfter(dueDate)) {
            throw new IllegalArgumentException("期间日期次序有误：" + start + "、" + rawDate + "、" + dueDate);
        }
        skipped = List.copyOf(skipped);
        remarks = List.copyOf(remarks);
    }

    public Deadline(
            LocalDate start,
            Period period,
            LocalDate rawDate,
            LocalDate dueDate,
            boolean provisional,
            List<SkippedDay> skipped) {
        this(start, period, rawDate, dueDate, provisional, skipped, List.of());
    }

    public boolean isRolled() {
        return !rawDate.equals(dueDate);
    }

    /** Whether an act of that day is in time. */
    public boolean isMetBy(LocalDate day) {
        return !day.isAfter(dueDate);
    }

    /** The moment at which the period has ended and a timer fires. */
    public Instant fireAt() {
        return ChinaTime.fireAt(dueDate);
    }

    /** A sentence in Chinese that lets a reader check the date by hand. */
    public String explanation() {
        return Explanation.of(this);
    }
}
