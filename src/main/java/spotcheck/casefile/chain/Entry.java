package spotcheck.casefile.chain;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a case.
 *
 * @param seq place in the case's file, from 1
 * @param onBehalfOf for whom the actor acted as deputy; empty if for nobody
 * @param clientAddress network address from which it came; empty for timers, jobs and commands
 * @param kind id of the task, decision or act that made the fact
 * @param title what happened, in Chinese
 * @param details facts by Chinese label, as JSON
 * @param legalBasis ids of the rules carried out, separated by blanks
 * @param previousHash fingerprint of the entry before it; empty for the first
 * @param caseRows fingerprints of the rows of the case that the act changed which this entry ends; null where it ends none
 * @param hash fingerprint of this entry and, through the one before it, of all earlier ones
 */
public record Entry(
        long id,
        String caseNumber,
        int seq,
        OffsetDateTime at,
        String actor,
        String onBehalfOf,
        String clientAddress,
        String kind,
        String title,
        String details,
        String legalBasis,
        String previousHash,
        @Nullable String caseRows,
        String hash) {

    /** The same as the next one of a chain that ends so. */
    Entry after(int lastSeq, String lastHash) {
        return with(lastSeq + 1, lastHash, caseRows, "").sealed();
    }

    /** The same as the last one of its act, which tells also what the act did to the rows. */
    Entry sealing(String rows) {
        return with(seq, previousHash, rows, "").sealed();
    }

    private Entry sealed() {
        return with(seq, previousHash, caseRows, Fingerprint.of(this));
    }

    private Entry with(int place, String previous, @Nullable String rows, String fingerprint) {
        return new Entry(
                id,
                caseNumber,
                place,
                at,
                actor,
                onBehalfOf,
                clientAddress,
                kind,
                title,
                details,
                legalBasis,
                previous,
                rows,
                fingerprint);
    }
}
