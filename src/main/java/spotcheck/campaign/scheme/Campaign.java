package spotcheck.campaign.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;
import spotcheck.planning.line.CheckKind;

/**
 * A scheme with what it carries out.
 *
 * @param plan number of the annual plan; null for a special check that no plan has
 * @param planLine place of the line in the version that was in force, from 1
 * @param occasion what gave rise to a special check; null for one by plan
 * @param area code of the authority in whose area is checked
 * @param scheme null before the first draft
 */
public record Campaign(
        CaseNumber number,
        CheckKind kind,
        @Nullable CaseNumber plan,
        @Nullable Integer planLine,
        @Nullable String occasion,
        String area,
        @Nullable Scheme scheme,
        List<SchemeProduct> products) {

    public Campaign {
        products = List.copyOf(products);
    }

    /** @throws IllegalStateException before the first draft */
    public Scheme drafted() {
        if (scheme == null) {
            throw new IllegalStateException("Not drafted: " + number);
        }
        return scheme;
    }
}
