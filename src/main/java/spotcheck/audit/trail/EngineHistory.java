package spotcheck.audit.trail;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import spotcheck.casefile.CaseNumber;

/** What the engine remembers of a case, as long as it does. */
public interface EngineHistory {

    /** All processes that ran or run for the case, in the order in which they began. */
    List<Run> of(CaseNumber number);

    /** The diagram of a run of the engine, as XML. */
    Optional<String> diagram(String diagram);

    /** The case of a process instance that runs or ran. */
    Optional<CaseNumber> caseOf(String processInstance);

    /** Forgets of runs that were kept what it remembered for that alone. */
    void forget(Collection<String> kept);
}
