package spotcheck.publication;

import org.jspecify.annotations.Nullable;
import spotcheck.publication.notice.Kind;
import spotcheck.publication.notice.Notice;

/** What is proposed to be made public, and what it corrects. */
public record Draft(Kind kind, Notice notice, Correction correction) {

    /**
     * @param number document number of the earlier publication
     * @param reason why it is corrected
     */
    public record Correction(
            @Nullable String number, @Nullable String reason) {

        public static final Correction NONE = new Correction(null, null);
    }
}
