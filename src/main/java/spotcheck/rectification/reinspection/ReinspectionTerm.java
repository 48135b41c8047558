package spotcheck.rectification.reinspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a re-inspection may be held and by when it has to be.
 *
 * @param opens first day
 * @param shownDue day on which the duty is shown as due, before any roll-over; null where the law sets none
 * @param lastDay day after which the authority is late; null where the law sets none
 */
record ReinspectionTerm(
        LocalDate opens,
        @Nullable LocalDate shownDue,
        @Nullable LocalDate lastDay) {

    boolean isTooEarly(LocalDate day) {
        return day.isBefore(opens);
    }

    boolean isLate(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    /** The days as a person reads them. */
    String chinese() {
        return lastDay == null ? "自" + opens + "起" : opens + "至" + lastDay;
    }
}
