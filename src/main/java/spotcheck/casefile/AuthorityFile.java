package spotcheck.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import spotcheck.regulation.Regime;

/** What a case and a file of planning have in common: entries, deadlines, papers, tasks and rights ask for no more. */
public sealed interface AuthorityFile permits SpotCase, PlanningFile {

    CaseNumber number();

    /** Pinned when the file was opened. */
    Regime regime();

    /** Code of the authority whose file it is. */
    String organizer();

    LocalDate openedOn();

    /** Id of the process in which it stands. */
    String stage();

    boolean isClosed();

    /** Before which authority the results of the case are handled; a plan is the organizer's alone. */
    @JsonIgnore
    default String handledBy() {
        return this instanceof SpotCase spotCase ? spotCase.handler() : organizer();
    }
}
