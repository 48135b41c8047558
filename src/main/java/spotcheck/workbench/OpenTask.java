package spotcheck.workbench;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;
import spotcheck.regulation.RuleIds;

/**
 * A task that waits for somebody, and what the procedure says of it.
 *
 * @param name its name in the diagram
 * @param asks what the step asks, in Chinese, as its form begins; blank if the form says nothing
 * @param legalBasis rules that the diagram cites on it, of all regimes
 * @param evidenceStep the step of {@code evidenceRequired} that it serves; blank if it keeps no evidence
 * @param process id of the process that it belongs to
 */
public record OpenTask(
        String id,
        String name,
        CaseNumber caseNumber,
        @Nullable LocalDate due,
        @Nullable String assignee,
        String asks,
        RuleIds legalBasis,
        String evidenceStep,
        String process) {}
