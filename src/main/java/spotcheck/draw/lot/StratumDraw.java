package spotcheck.draw.lot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The draw within one stratum: the rows are shuffled (Fisher and Yates), then taken at equal steps of their weights from
 * a drawn start (Madow), so that the chance of each is exactly its share.
 */
final class StratumDraw {

    private final String stratum;
    private final List<PoolRow> shuffled;
    private final Numbers numbers;
    private final Map<String, Chance> taken = new HashMap<>();

    StratumDraw(String stratum, List<PoolRow> ordered, Numbers numbers) {
        this.stratum = stratum;
        this.shuffled = new ArrayList<>(ordered);
        this.numbers = numbers;
    }

    void take(int count) {
        for (int last = shuffled.size() - 1; last > 0; last--) {
            Collections.swap(shuffled, last, (int) numbers.below(last + 1L));
        }
        var open = new ArrayList<>(shuffled);
        int left = takeCertain(open, count);
        if (left > 0) {
            takeByWeight(open, left);
        }
    }

    /** Those whose share is a whole place or more are certain; without them others may become so. */
    private int takeCertain(List<PoolRow> open, int count) {
        int left = count;
        while (left > 0) {
            int places = left;
            long all = weight(open);
            var certain = open.stream()
                    .filter(row -> (long) row.weight() * places >= all)
                    .toList();
            if (certain.isEmpty()) {
                return left;
            }
            certain.forEach(row -> taken.put(row.key(), Chance.CERTAIN));
            open.removeIf(row -> taken.containsKey(row.key()));
            left -= certain.size();
        }
        return left;
    }

    private void takeByWeight(List<PoolRow> open, int count) {
        long step = weight(open);
        long next = numbers.below(step);
        long sum = 0;
        for (var row : open) {
            long share = (long) row.weight() * count;
            sum += share;
            if (next < sum) {
                taken.put(row.key(), new Chance(share, step));
                next += step;
            }
        }
    }

    private static long weight(List<PoolRow> rows) {
        return rows.stream().mapToLong(PoolRow::weight).sum();
    }

    List<Drawn> drawn() {
        var drawn = new ArrayList<Drawn>();
        for (var row : shuffled) {
            var chance = taken.get(row.key());
            if (chance != null) {
                drawn.add(new Drawn(drawn.size() + 1, row.key(), stratum, chance));
            }
        }
        return drawn;
    }

    List<Reserve> reserves() {
        var reserves = new ArrayList<Reserve>();
        for (var row : shuffled) {
            if (!taken.containsKey(row.key())) {
                reserves.add(new Reserve(reserves.size() + 1, row.key(), stratum));
            }
        }
        return reserves;
    }
}
