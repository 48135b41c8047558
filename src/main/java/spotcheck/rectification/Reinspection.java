package spotcheck.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One re-inspection of the ladder.
 *
 * @param round 1 after rectification, 2 after the announcement, 3 after the suspension
 * @param overdue whether the authority held it after its last day
 * @param outcome passed, failed or refused; null until concluded
 */
public record Reinspection(
        long id,
        String caseNumber,
        int round,
        LocalDate heldOn,
        boolean overdue,
        String laboratory,
        @Nullable String outcome,
        @Nullable LocalDate concludedOn) {}
