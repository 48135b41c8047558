package spotcheck.enforcement.clue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clue as its finder writes it down for hand-over.
 *
 * @param receiverCode authority that gets it; null where that is the case's own, or none of ours
 */
public record ClueList(
        Origin origin,
        String ground,
        String facts,
        String receiver,
        @Nullable String receiverCode,
        LocalDate handedOn) {

    /** A list for the enforcement team of the authority that handles the case. */
    public ClueList(Origin origin, String ground, String facts, String receiver, LocalDate handedOn) {
        this(origin, ground, facts, receiver, null, handedOn);
    }
}
