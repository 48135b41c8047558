package spotcheck.supervision.urging;

import java.time.LocalDate;

/**
 * A case below as those above see it: where it stands and how late it is, and nothing else of it.
 *
 * @param organizer name of who organizes it
 * @param handler name of who handles its result
 * @param stage in Chinese
 * @param late how many duties of the official side are past their day
 * @param daysLate of the one that is longest past it; 0 for none
 * @param urged how often somebody urges in it and has not ended it
 * @param reads whether the person may read the file itself, by another right
 */
public record CaseBelow(
        String number,
        String product,
        String organizer,
        String handler,
        String stage,
        LocalDate openedOn,
        int late,
        long daysLate,
        int urged,
        boolean reads) {}
