package spotcheck.rectification.reinspection;

import java.time.LocalDate;
import spotcheck.casefile.CaseNumber;

/**
 * What a re-inspection of the ladder is in every state.
 *
 * @param round 1 after rectification, 2 after the announcement, 3 after the suspension
 * @param overdue whether the authority held it after its last day
 */
public record ReinspectionFacts(
        long id, CaseNumber caseNumber, int round, LocalDate heldOn, boolean overdue, String laboratory) {}
