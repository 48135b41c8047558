package spotcheck.campaign.pool;

import java.util.List;

/**
 * What a person says of a pool.
 *
 * @param makers credit codes of those who have the products; empty where all of area and field do
 */
public record PoolAsked(FirmCounts counts, List<String> makers, List<ExcludedFirm> excluded) {

    public PoolAsked {
        makers = List.copyOf(makers);
        excluded = List.copyOf(excluded);
    }
}
