package spotcheck.workbench.tasklist;

import java.util.Optional;
import spotcheck.casefile.CaseNumber;

/** What the person who is logged in did a moment ago, and where the work goes on. */
public interface OwnSteps {

    /** Whether nobody has the open task, and nobody else than the person could take it. */
    boolean isAlone(String task);

    /** The case of an open task that the person may see. */
    Optional<CaseNumber> caseOf(String task);

    /** A task that the person has done; of somebody else's nothing is told. */
    Optional<Step> done(String task);

    /** What the person has begun by a start form. */
    Optional<Step> begun(String instance);

    /** The next task of a case that the person may do, alone or as one of several; never one that separation of duties shuts. */
    Optional<Onward> next(CaseNumber number);

    /** The first of the person's own list. */
    Optional<Onward> first();

    /** @param name of the task, or of what was begun */
    record Step(String name, CaseNumber number) {}

    /** A task to go on with. */
    record Onward(String id, String name) {}
}
