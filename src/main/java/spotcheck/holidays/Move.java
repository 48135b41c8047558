package spotcheck.holidays;

import java.time.LocalDate;
import java.util.List;
import spotcheck.casefile.deadline.DeadlineWaits.Wait;

/**
 * One open deadline that a notice changes.
 *
 * @param label what the period is called
 * @param moves whether one of its dates changes; otherwise it only becomes final, or provisional
 * @param shortens whether it ends earlier than was told
 * @param endsAtOnce whether the new date has passed already
 * @param waiting tasks and timers that move with it
 */
public record Move(
        String caseNumber,
        String period,
        String label,
        String subject,
        LocalDate oldRawDate,
        LocalDate oldDueDate,
        LocalDate newRawDate,
        LocalDate newDueDate,
        boolean moves,
        boolean becomesFinal,
        boolean shortens,
        boolean endsAtOnce,
        List<Wait> waiting) {}
