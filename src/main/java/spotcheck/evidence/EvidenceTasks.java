package spotcheck.evidence;

import java.util.List;
import java.util.Optional;
import spotcheck.casefile.CaseNumber;

/** The open tasks of all cases, as far as evidence is concerned; the engine knows them. */
public interface EvidenceTasks {

    /** An open task; empty if there is none, or it belongs to no case. */
    Optional<EvidenceTask> find(String id);

    /** The open tasks of a case that must leave records behind. */
    List<EvidenceTask> openOf(CaseNumber number);
}
