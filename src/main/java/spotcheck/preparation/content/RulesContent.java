package spotcheck.preparation.content;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.registry.Spelling;

/**
 * What detailed rules say (CQ20-13b, CQ23-15c, NMG-13a to NMG-13g); which of it a regime demands is said by
 * {@link spotcheck.preparation.ContentDuties}.
 *
 * @param product kind of product for which they are made, by its name in the catalogue
 * @param productCode its code there; null where it has none
 * @param productClasses kinds of the product
 * @param makerSizes how makers are divided by size
 * @param basis standards and rules by which it is inspected
 * @param selection why these items and this way of sampling were chosen; null where nothing was said (CQ20-13c, CQ23-15d)
 * @param cautions what laboratories have to mind
 * @param objections how objections are handled
 * @param onSiteProtocol how it is inspected on site; null where nothing is
 */
public record RulesContent(
        String title,
        String product,
        @Nullable String productCode,
        List<String> productClasses,
        List<String> makerSizes,
        List<String> basis,
        RulesSampling sampling,
        List<RuleItem> items,
        @Nullable String selection,
        RulesJudgement judgement,
        @Nullable String cautions,
        @Nullable String objections,
        @Nullable String onSiteProtocol) {

    /** @throws Refused if one of what every text demands is missing, or an item stands twice */
    public RulesContent {
        title = Written.required("title", "名称", title, 200);
        product = Written.required("product", "产品", product, 200);
        productCode = Written.optional("productCode", "产品代码", productCode, 40);
        productClasses = Written.lines(productClasses);
        makerSizes = Written.lines(makerSizes);
        basis = Written.lines(basis);
        selection = Written.optional("selection", "选定项目和抽样方法的理由", selection, 1000);
        cautions = Written.optional("cautions", "检验应注意的问题", cautions, 2000);
        objections = Written.optional("objections", "异议处理", objections, 2000);
        onSiteProtocol = Written.optional("onSiteProtocol", "现场检验规程", onSiteProtocol, 4000);
        items = List.copyOf(Objects.requireNonNullElse(items, List.of()));
        refuseMissing(basis, items, sampling, judgement);
        refuseTwice(items);
    }

    private static void refuseMissing(
            List<String> basis,
            List<RuleItem> items,
            @Nullable RulesSampling sampling,
            @Nullable RulesJudgement judgement) {
        if (basis.isEmpty()) {
            throw new Refused("basis", "依据标准必须填写");
        }
        if (items.isEmpty()) {
            throw new Refused("items", "检验项目必须填写");
        }
        if (sampling == null) {
            throw new Refused("sampling", "抽样方法必须填写");
        }
        if (judgement == null) {
            throw new Refused("judgement", "判定原则必须填写");
        }
    }

    private static void refuseTwice(List<RuleItem> items) {
        var seen = new HashSet<String>();
        for (var item : items) {
            if (!seen.add(Spelling.fold(item.name()))) {
                throw new Refused("items", "检验项目“" + item.name() + "”重复");
            }
        }
    }

    /** The item of that name, however it was keyed in. */
    public Optional<RuleItem> item(String name) {
        return items.stream()
                .filter(item -> Spelling.fold(item.name()).equals(Spelling.fold(name)))
                .findFirst();
    }

    /** Whether a product of this name is the one for which they are made. */
    public boolean isFor(@Nullable String name) {
        return name != null && Spelling.fold(name).equals(Spelling.fold(product));
    }

    public boolean hasOnSiteItem() {
        return items.stream().anyMatch(RuleItem::onSite);
    }
}
