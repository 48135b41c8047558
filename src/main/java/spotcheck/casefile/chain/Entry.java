package spotcheck.casefile.chain;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.row.Fingerprint;

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

    /** First part of what is hashed; another one if the fields ever change. */
    private static final String FORM = "entry-1";

    /** That of an entry which tells also of rows. */
    private static final String WITH_ROWS = "entry-2";

    /** What binds it to the one before, worked out from what it says now. */
    public String fingerprint() {
        return Fingerprint.over(Stream.concat(fields(caseRows == null ? FORM : WITH_ROWS), Stream.ofNullable(caseRows))
                .toArray(String[]::new));
    }

    private Stream<String> fields(String form) {
        return Stream.of(
                form,
                previousHash,
                caseNumber,
                String.valueOf(seq),
                Fingerprint.kept(at.toInstant()).toString(),
                actor,
                onBehalfOf,
                clientAddress,
                kind,
                title,
                details,
                legalBasis);
    }

    /** The same as the next one of a chain that ends so. */
    Entry after(int lastSeq, String lastHash) {
        return with(lastSeq + 1, lastHash, caseRows, "").sealed();
    }

    /** The same as the last one of its act, which tells also what the act did to the rows. */
    Entry sealing(String rows) {
        return with(seq, previousHash, rows, "").sealed();
    }

    private Entry sealed() {
        return with(seq, previousHash, caseRows, fingerprint());
    }

    private Entry with(int place, String previous, @Nullable String rows, String newHash) {
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
                newHash);
    }
}
