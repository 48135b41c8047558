package spotcheck.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.regulation.Regime;

/**
 * An annual plan or a scheme: a file of its authority that is no case, with entries, deadlines and papers of its own.
 *
 * @param planYear the year that is planned
 * @param title what it is called in lists and tasks
 * @param outcome null while it is open
 */
public record PlanningFile(
        CaseNumber number,
        Regime regime,
        String organizer,
        int planYear,
        String title,
        LocalDate openedOn,
        String openedBy,
        String stage,
        @Nullable String outcome,
        @Nullable LocalDate closedOn)
        implements AuthorityFile {

    public PlanningKind kind() {
        return number.planning().orElseThrow();
    }

    @Override
    public boolean isClosed() {
        return outcome != null;
    }
}
