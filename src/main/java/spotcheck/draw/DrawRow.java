package spotcheck.draw;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of {@code draw}; which parts are there says which state it is in. */
record DrawRow(
        DrawId id,
        Purpose purpose,
        String campaign,
        String title,
        String holder,
        @Nullable Days days,
        @Nullable DrawId list,
        String begunBy,
        OffsetDateTime begunAt,
        @Nullable String sha256,
        @Nullable String proposedBy,
        @Nullable SeedKind seedKind,
        @Nullable String seedSource,
        @Nullable OffsetDateTime seedMoment,
        @Nullable OffsetDateTime namedAt,
        @Nullable String frozenBy,
        @Nullable OffsetDateTime frozenAt,
        @Nullable String seedValue,
        @Nullable String enteredBy,
        @Nullable OffsetDateTime enteredAt,
        @Nullable String confirmedBy,
        @Nullable OffsetDateTime drawnAt,
        @Nullable OffsetDateTime overAt,
        @Nullable String cancelAskedBy,
        @Nullable String cancelGround,
        @Nullable String cancelledBy,
        @Nullable OffsetDateTime cancelledAt) {

    Draw draw() {
        return cancelledBy == null ? uncancelled() : new Draw.Cancelled(facts(), uncancelled(), cancellation());
    }

    private Draw uncancelled() {
        if (sha256 == null) {
            return new Draw.Collecting(facts());
        }
        return frozenBy == null ? new Draw.Proposed(facts(), sha256, naming()) : frozen(sha256, frozenBy);
    }

    private Draw frozen(String fingerprint, String by) {
        var freeze = new Draw.Freeze(fingerprint, naming(), by, there(frozenAt));
        if (seedValue == null) {
            return new Draw.Frozen(facts(), freeze);
        }
        var seed = new Draw.EnteredSeed(seedValue, there(enteredBy), there(enteredAt));
        return confirmedBy == null
                ? new Draw.Seeded(facts(), freeze, seed)
                : new Draw.Drawn(facts(), freeze, seed, confirmedBy, there(drawnAt), overAt);
    }

    private Draw.Naming naming() {
        var source = new SeedSource(there(seedKind), there(seedSource), there(seedMoment));
        return new Draw.Naming(source, there(proposedBy), there(namedAt));
    }

    private Draw.Cancellation cancellation() {
        return new Draw.Cancellation(there(cancelGround), there(cancelAskedBy), there(cancelledBy), there(cancelledAt));
    }

    private DrawFacts facts() {
        return new DrawFacts(id, purpose, campaign, title, holder, days, list, begunBy, begunAt);
    }

    private static <T> T there(@Nullable T part) {
        return Objects.requireNonNull(part);
    }
}
