package spotcheck.draw;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.draw.lot.BadPool;
import spotcheck.draw.lot.Pool;

/** Pools as the database has them, held against what was frozen. */
@Component
class FrozenPools {

    private final PoolLines pools;

    FrozenPools(PoolLines pools) {
        this.pools = pools;
    }

    /** @throws Refused if it could not be frozen */
    String fingerprint(DrawFacts facts) {
        return checked(() -> pools.pool(facts.id(), facts.campaign()).sha256());
    }

    /** @throws Refused if it is not as it was frozen */
    Pool of(Draw.WithPool draw) {
        var pool = checked(() -> pools.pool(draw.facts().id(), draw.facts().campaign()));
        if (!pool.sha256().equals(draw.freeze().sha256())) {
            throw new Refused(
                    "名单与冻结时不同，不能抽取：冻结时的摘要为%s，现在为%s".formatted(draw.freeze().sha256(), pool.sha256()));
        }
        return pool;
    }

    static <T> T checked(Supplier<T> value) {
        try {
            return value.get();
        } catch (BadPool bad) {
            throw new Refused(String.valueOf(bad.getMessage()));
        }
    }
}
