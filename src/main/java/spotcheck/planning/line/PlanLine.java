package spotcheck.planning.line;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.registry.Spelling;

/**
 * A product that is to be checked in a year.
 *
 * @param quarter 1 to 4
 * @param region code of the authority in whose area
 * @param partners who else takes part; null where nobody does
 * @param reason what the person says of the line; null where nothing had to be said
 */
public record PlanLine(
        String product,
        CheckKind kind,
        boolean keyProduct,
        Batches batches,
        int quarter,
        String region,
        SelectionGround ground,
        LineMode mode,
        BigDecimal budget,
        BudgetSource source,
        boolean rural,
        boolean cluster,
        @Nullable String partners,
        @Nullable String reason) {

    /** The same of another product. */
    public PlanLine about(String name) {
        return new PlanLine(
                name,
                kind,
                keyProduct,
                batches,
                quarter,
                region,
                ground,
                mode,
                budget,
                source,
                rural,
                cluster,
                partners,
                reason);
    }

    public PlanLine {
        if (product.isBlank() || quarter < 1 || quarter > 4 || budget.signum() < 0) {
            throw new IllegalArgumentException("No such line: " + product + " " + quarter + " " + budget);
        }
        budget = budget.setScale(2, RoundingMode.HALF_UP);
    }

    public boolean isOfProduct(PlanLine other) {
        return Spelling.fold(product).equals(Spelling.fold(other.product));
    }

    /** In one sentence, with the place as it is called. */
    public String inWords(String place) {
        var words = new ArrayList<>(List.of(
                product,
                kind.label(),
                "生产%d批、流通%d批、网络%d批".formatted(batches.production(), batches.circulation(), batches.online()),
                "第%d季度".formatted(quarter),
                place,
                ground.label(),
                budget.stripTrailingZeros().toPlainString() + "元（" + source.label() + "）"));
        add(words, mode != LineMode.OWN, mode.label() + (partners == null ? "" : "：" + partners));
        add(words, keyProduct, "重点抽查对象");
        add(words, rural, "农村市场");
        add(words, cluster, "产业集聚");
        add(words, reason != null, "说明：" + reason);
        return String.join("，", words);
    }

    private static void add(List<String> words, boolean holds, String word) {
        if (holds) {
            words.add(word);
        }
    }
}
