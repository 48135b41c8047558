package spotcheck.volume.proof;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.row.Fingerprint;

/**
 * An entry in a package. Of one that is none of the receiver's business there is the place and the fingerprint alone: the
 * chain goes on over it, and nobody reads it.
 *
 * @param at as it was hashed: in no zone, no finer than a microsecond
 * @param details JSON, letter by letter as it was hashed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record EntryLine(
        int seq,
        @Nullable String caseNumber,
        @Nullable String at,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        @Nullable String clientAddress,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String details,
        @Nullable String legalBasis,
        @Nullable String previousHash,
        @Nullable String caseRows,
        String hash) {

    public static EntryLine of(Entry entry) {
        return new EntryLine(
                entry.seq(),
                entry.caseNumber(),
                Fingerprint.kept(entry.at().toInstant()).toString(),
                entry.actor(),
                entry.onBehalfOf(),
                entry.clientAddress(),
                entry.kind(),
                entry.title(),
                entry.details(),
                entry.legalBasis(),
                entry.previousHash(),
                entry.caseRows(),
                entry.hash());
    }

    public static EntryLine withheld(Entry entry) {
        return new EntryLine(
                entry.seq(), null, null, null, null, null, null, null, null, null, null, null, entry.hash());
    }

    @JsonIgnore
    public boolean isWithheld() {
        return kind == null;
    }

    /** What was written, as far as it is still here. */
    Entry entry() {
        return new Entry(
                0,
                said(caseNumber),
                seq,
                OffsetDateTime.parse(said(at)),
                said(actor),
                said(onBehalfOf),
                said(clientAddress),
                said(kind),
                said(title),
                said(details),
                said(legalBasis),
                said(previousHash),
                caseRows,
                hash);
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
