package spotcheck.preparation.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spotcheck.preparation.DetailedRules;
import spotcheck.preparation.content.RuleItem;
import spotcheck.registry.Product;
import spotcheck.registry.party.Party;
import spotcheck.regulation.Regime;

/**
 * What a body is to be chosen for.
 *
 * @param authority code of the authority that chooses it
 * @param products every name that the product has in the case: of its label, its class, its rules
 * @param items those of the detailed rules; none where there are none, or samples are only drawn
 */
public record DelegatedTask(
        String authority,
        Regime regime,
        Work work,
        List<String> products,
        List<String> items,
        Party party,
        LocalDate day) {

    public DelegatedTask {
        products = List.copyOf(products);
        items = List.copyOf(items);
    }

    /** The work on a product by these rules; null where there are none. */
    public static DelegatedTask of(
            String authority,
            Regime regime,
            Work work,
            Product product,
            DetailedRules.@Nullable Published rules,
            Party party,
            LocalDate day) {
        var content = rules == null ? null : rules.head().content();
        var names = Stream.of(product.name(), product.productClass(), content == null ? null : content.product())
                .filter(Objects::nonNull)
                .toList();
        var items = content == null || work == Work.SAMPLING
                ? List.<String>of()
                : content.items().stream().map(RuleItem::name).toList();
        return new DelegatedTask(authority, regime, work, names, items, party, day);
    }
}
