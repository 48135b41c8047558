package spotcheck.draw.proof;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.draw.lot.Drawing;
import spotcheck.draw.lot.Drawn;
import spotcheck.draw.lot.Exclusion;
import spotcheck.draw.lot.Pool;
import spotcheck.draw.lot.PoolRow;
import spotcheck.draw.lot.Quota;
import spotcheck.draw.lot.Reserve;

/**
 * A draw as everybody may read and repeat it: contract/http.md 2. Of one that is frozen and not yet drawn, the seed is
 * missing and nobody is drawn.
 *
 * @param id number of the draw
 * @param algorithm {@link Drawing#ALGORITHM}
 */
public record Certificate(
        String id,
        String campaign,
        String algorithm,
        Frozen pool,
        List<Exclusion> exclusions,
        @Nullable DrawnSeed seed,
        List<Quota> quotas,
        List<Place> drawn,
        List<Reserve> reserves,
        List<Change> changes) {

    public Certificate {
        exclusions = List.copyOf(exclusions);
        quotas = List.copyOf(quotas);
        drawn = List.copyOf(drawn);
        reserves = List.copyOf(reserves);
        changes = List.copyOf(changes);
        Objects.requireNonNull(pool);
    }

    /**
     * The pool as it was frozen.
     *
     * @param by two persons
     */
    public record Frozen(String sha256, OffsetDateTime frozenAt, List<String> by, List<PoolRow> rows) {

        public Frozen {
            by = List.copyOf(by);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Where the seed comes from.
     *
     * @param kind dice, or public-number
     * @param source the witnesses, or what was named before: which number, published by whom
     * @param namedAt when the kind and the source were laid down
     */
    public record DrawnSeed(
            String kind, String source, OffsetDateTime namedAt, String value, String enteredBy, String confirmedBy) {}

    /** A drawn one, with its chance as a number of at most ten places. */
    public record Place(int position, String key, String stratum, BigDecimal probability) {

        public static Place of(Drawn drawn) {
            return new Place(
                    drawn.position(),
                    drawn.key(),
                    drawn.stratum(),
                    drawn.chance().decimal());
        }
    }

    /** One who steps in for another. */
    public record Change(
            OffsetDateTime at, String by, @Nullable String approvedBy, String out, String in, String ground) {}

    /** The pool of this certificate; its fingerprint may differ from the one that it states. */
    public Pool lines() {
        return new Pool(campaign, quotas, exclusions, pool.rows());
    }
}
