package spotcheck.evidence;

import java.util.List;
import spotcheck.casefile.CaseNumber;

/**
 * An open task to which files can be given.
 *
 * @param key id of the task in its diagram, without prefix
 * @param required the records that it must leave behind
 * @param mine whether the person who is logged in may do the task
 */
public record EvidenceTask(
        String id, CaseNumber caseNumber, String key, String name, List<EvidencePiece> required, boolean mine) {

    public EvidenceTask {
        required = List.copyOf(required);
    }
}
