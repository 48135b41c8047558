package spotcheck.preparation.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/**
 * How samples are drawn under detailed rules (CQ20-13b, CQ23-15c, NMG-13c).
 *
 * @param specs which models and specifications are drawn
 * @param base how many must stand for sale at least; null where any number does
 * @param unit in which base and quantities are counted
 * @param disposal what happens to samples and reserve afterwards
 * @param parameters what technical data of the sheet mean
 */
public record RulesSampling(
        String method,
        @Nullable String specs,
        @Nullable BigDecimal base,
        String unit,
        List<BatchQuantity> quantities,
        @Nullable String disposal,
        @Nullable String parameters) {

    /** @throws Refused if the method or the quantities are missing, or the sizes of batches leave a gap or overlap */
    public RulesSampling {
        method = Written.required("sampling", "抽样方法", method, 1000);
        unit = Written.required("sampling", "计量单位", unit, 20);
        specs = Written.optional("sampling", "抽样型号规格", specs, 500);
        disposal = Written.optional("sampling", "样品处置", disposal, 500);
        parameters = Written.optional("sampling", "技术参数说明", parameters, 1000);
        if (base != null && base.signum() <= 0) {
            throw new Refused("sampling", "抽样基数应大于零；不限基数的不填");
        }
        base = base == null ? null : Limit.clean(base);
        quantities = List.copyOf(Objects.requireNonNullElse(quantities, List.of()));
        refuseGaps(quantities);
    }

    private static void refuseGaps(List<BatchQuantity> rows) {
        if (rows.isEmpty()) {
            throw new Refused("quantities", "抽样数量必须填写");
        }
        for (var place = 1; place < rows.size(); place++) {
            if (!rows.get(place - 1).isFollowedBy(rows.get(place))) {
                throw new Refused("quantities", "抽样数量的批量范围应首尾相接：第" + (place + 1) + "行的下限应为第" + place + "行的上限");
            }
        }
        if (rows.get(rows.size() - 1).upTo() != null) {
            throw new Refused("quantities", "抽样数量最后一行的批量不得有上限，否则更大的批量没有规定");
        }
    }

    /** How many are drawn from a batch of this size; empty where it is smaller than all that the rules name. */
    public Optional<BatchQuantity> quantity(BigDecimal of) {
        return quantities.stream().filter(row -> row.covers(of)).findFirst();
    }

    /** As samplers read it beside their form. */
    public String inWords() {
        return "方法：" + method + "\n"
                + (base == null ? "" : "抽样基数：不少于" + Limit.plain(base) + unit + "\n")
                + quantities.stream().map(row -> row.inWords(unit)).collect(Collectors.joining("\n"));
    }
}
