package spotcheck.verification.trace;

import java.time.Instant;
import java.util.List;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.CaseNumber;

/** What the engine's own tables have to say of a case and of what was done past the procedure. */
public interface EngineTraces {

    /** Where engine and case tables contradict each other, in Chinese. */
    List<String> contradictions(AuthorityFile file);

    /** How many lines the engine's log has of an operation on the case. */
    int lines(CaseNumber number, String operation);

    /** Count and fingerprint of all lines of the engine's log up to a moment. */
    LogPrint logUntil(Instant moment);

    /**
     * The print of the engine's log.
     *
     * @param sha256 over all lines in their order
     */
    record LogPrint(long lines, String sha256) {}
}
