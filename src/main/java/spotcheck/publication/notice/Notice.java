package spotcheck.publication.notice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Conclusion;

/**
 * What the public reads.
 *
 * @param conclusion null for an announcement
 * @param content failing items, or the facts of a failed re-inspection
 */
public record Notice(
        @Nullable Conclusion conclusion,
        @JsonUnwrapped Product product,
        @JsonUnwrapped Parties parties,
        @Nullable String content) {

    /** The product, as it is named to the public. */
    public record Product(
            String product, @Nullable String spec, @Nullable String batch) {}

    /** Whose product it is. */
    public record Parties(String party, @Nullable String producer) {}
}
