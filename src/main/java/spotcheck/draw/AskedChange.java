package spotcheck.draw;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.draw.proof.Certificate;

/**
 * One who steps in for another, or is to.
 *
 * @param byHand whether it is not the next of the draw, so that a second person decides
 * @param outcome waiting, done or declined
 */
public record AskedChange(
        long id,
        String keyOut,
        String keyIn,
        String ground,
        boolean byHand,
        String askedBy,
        OffsetDateTime askedAt,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        String outcome) {

    static final String WAITING = "waiting";
    static final String DONE = "done";
    static final String DECLINED = "declined";

    public boolean isWaiting() {
        return outcome.equals(WAITING);
    }

    boolean isDone() {
        return outcome.equals(DONE);
    }

    Certificate.Change line() {
        var at = byHand ? Objects.requireNonNull(decidedAt) : askedAt;
        return new Certificate.Change(at, askedBy, decidedBy, keyOut, keyIn, ground);
    }
}
