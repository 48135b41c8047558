package spotcheck.publication;

import org.jspecify.annotations.Nullable;

/**
 * What is to be made public.
 *
 * @param conclusion qualified or unqualified; null for an announcement
 * @param content failing items, or the facts of a failed re-inspection
 * @param correctedNumber document number of the earlier publication that this one corrects
 */
public record Draft(
        String kind,
        @Nullable String conclusion,
        String product,
        @Nullable String spec,
        @Nullable String batch,
        String party,
        @Nullable String producer,
        @Nullable String content,
        @Nullable String correctedNumber,
        @Nullable String correctionReason) {

    public static final String PUBLICATION = "publication";
    public static final String ANNOUNCEMENT = "announcement";
}
