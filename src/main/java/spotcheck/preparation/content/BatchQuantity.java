package spotcheck.preparation.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/**
 * How many are drawn from a batch of a size (NMG-13c).
 *
 * @param above the base is greater than this; null from the smallest on
 * @param upTo and no greater than this; null without an end
 * @param reserve how many of them are kept for a retest
 */
public record BatchQuantity(
        @Nullable BigDecimal above, @Nullable BigDecimal upTo, BigDecimal test, BigDecimal reserve) {

    /** @throws Refused if the batch has no size, or nothing is drawn from it */
    public BatchQuantity {
        if (above != null && upTo != null && upTo.compareTo(above) <= 0) {
            throw new Refused("quantities", "批量范围的上限应大于下限");
        }
        if (test.signum() <= 0 || reserve.signum() < 0) {
            throw new Refused("quantities", "检验样品数量应大于零，备用样品数量不得小于零");
        }
        above = above == null ? null : Limit.clean(above);
        upTo = upTo == null ? null : Limit.clean(upTo);
        test = Limit.clean(test);
        reserve = Limit.clean(reserve);
    }

    /** Whether a batch of this size is meant. */
    public boolean covers(BigDecimal base) {
        return (above == null || base.compareTo(above) > 0) && (upTo == null || base.compareTo(upTo) <= 0);
    }

    /** Whether the next row begins where this one ends. */
    boolean isFollowedBy(BatchQuantity next) {
        return upTo != null && next.above != null && upTo.compareTo(next.above) == 0;
    }

    /** As a person reads it. */
    public String inWords(String unit) {
        var size = above == null && upTo == null
                ? "各种批量"
                : "批量" + (above == null ? "" : "大于" + Limit.plain(above)) + (above == null || upTo == null ? "" : "、")
                        + (upTo == null ? "" : "不大于" + Limit.plain(upTo));
        return "%s：检验样品%s%s，备用样品%s%s".formatted(size, Limit.plain(test), unit, Limit.plain(reserve), unit);
    }
}
