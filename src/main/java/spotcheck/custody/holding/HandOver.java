package spotcheck.custody.holding;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A unit goes from one to another.
 *
 * @param givenBy login of the person who gave it, or in words who did where that one has no login
 * @param takenAt null while nobody has taken it
 * @param takenBy login of the person who took it, or in words
 * @param proof task at which its evidence was filed, or what proves it in words
 * @param outcome open, taken or withdrawn
 */
public record HandOver(
        long id,
        long unit,
        Holder from,
        Holder to,
        String givenBy,
        OffsetDateTime givenAt,
        @Nullable String takenBy,
        @Nullable OffsetDateTime takenAt,
        @Nullable SealCondition sealState,
        String remark,
        String proof,
        String outcome) {

    HandOver numbered(long number) {
        return new HandOver(
                number, unit, from, to, givenBy, givenAt, takenBy, takenAt, sealState, remark, proof, outcome);
    }

    public boolean isOpen() {
        return outcome.equals(OPEN);
    }

    static final String OPEN = "open";
    static final String TAKEN = "taken";
    static final String WITHDRAWN = "withdrawn";
}
