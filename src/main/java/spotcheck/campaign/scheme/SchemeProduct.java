package spotcheck.campaign.scheme;

import org.jspecify.annotations.Nullable;
import spotcheck.preparation.RulesId;

/**
 * A product of a scheme.
 *
 * @param position from 1
 * @param rules detailed rules that were public when they were adopted; null before
 */
public record SchemeProduct(
        int position,
        String name,
        @Nullable String productClass,
        @Nullable RulesId rules) {}
