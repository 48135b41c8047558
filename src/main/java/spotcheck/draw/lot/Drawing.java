package spotcheck.draw.lot;

import java.util.ArrayList;
import java.util.List;

/**
 * The result of a draw: the same for the same pool and seed, for ever and in every language (docs/draw.md).
 *
 * @param drawn in the order of strata and of the draw
 * @param reserves all the others, in the order in which they step in
 */
public record Drawing(List<Drawn> drawn, List<Reserve> reserves) {

    /** Name of the way of drawing; another way gets another name. */
    public static final String ALGORITHM = "spotcheck-draw 1";

    public Drawing {
        drawn = List.copyOf(drawn);
        reserves = List.copyOf(reserves);
    }

    public static Drawing of(Pool pool, Seed seed) {
        var start = seed.start(pool.sha256());
        var strata = pool.strata();
        var drawn = new ArrayList<Drawn>();
        var reserves = new ArrayList<Reserve>();
        for (var quota : pool.quotas()) {
            var rows = strata.getOrDefault(quota.stratum(), List.of());
            var draw = new StratumDraw(quota.stratum(), rows, new Numbers(start, quota.stratum()));
            draw.take(quota.count());
            drawn.addAll(draw.drawn());
            reserves.addAll(draw.reserves());
        }
        return new Drawing(drawn, reserves);
    }
}
