package spotcheck.preparation.delegation;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.registry.Spelling;

/**
 * A product that a qualification covers.
 *
 * @param item one item of it; null for all
 */
public record ScopeLine(String product, @Nullable String item) {

    /** @throws Refused if it names no product */
    public ScopeLine {
        if (product.isBlank() || product.length() > 200) {
            throw new Refused("scope", "资质范围的产品必须填写，不超过200个字符");
        }
        product = product.strip();
        item = item == null || item.isBlank() ? null : item.strip();
    }

    /** Whether the product is meant, by one of the names that a case has for it. */
    boolean isOf(Collection<String> names) {
        return names.stream().anyMatch(name -> Spelling.fold(name).equals(Spelling.fold(product)));
    }

    boolean covers(String asked) {
        return item == null || Spelling.fold(item).equals(Spelling.fold(asked));
    }
}
