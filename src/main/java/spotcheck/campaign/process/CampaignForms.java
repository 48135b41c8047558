package spotcheck.campaign.process;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import spotcheck.campaign.pool.ExcludedFirm;
import spotcheck.campaign.pool.FirmCounts;
import spotcheck.campaign.pool.PoolAsked;
import spotcheck.campaign.scheme.Scheme;
import spotcheck.campaign.scheme.SchemeProduct;
import spotcheck.casefile.Channel;
import spotcheck.draw.Ground;
import spotcheck.engine.form.FormData;
import spotcheck.registry.code.CreditCode;

/** Reads and fills the forms of {@code forms/campaign}. */
final class CampaignForms {

    static final String PRODUCTS = "schemeProducts";

    private static final Map<String, String> OUT = Map.of(
            "no-sample", "没有可以抽取的样品",
            "closed", "停业、转产或者注销",
            "refused", "拒绝抽样",
            "other", "其他");

    private CampaignForms() {}

    static Scheme scheme(FormData form) {
        return new Scheme(
                Channel.of(form.text("schemePlace")),
                form.text("schemeScope"),
                form.text("schemeStandards"),
                form.text("schemeMethod"),
                form.text("schemeDivision"),
                form.text("schemeSchedule"),
                form.date("schemeFrom"),
                form.date("schemeUntil"),
                form.findText("schemeFocus").orElse(null),
                form.findText("schemeTiers").orElse(null),
                form.text("schemeSamplingBody"),
                form.text("schemeLaboratory"));
    }

    static List<SchemeProduct> products(FormData form) {
        var rows = form.rows(PRODUCTS);
        return IntStream.range(0, rows.size())
                .mapToObj(place -> new SchemeProduct(
                        place + 1,
                        rows.get(place).text("schemeProduct").strip(),
                        rows.get(place)
                                .findText("schemeClass")
                                .map(String::strip)
                                .orElse(null),
                        null))
                .toList();
    }

    /** The same products as the form shows them. */
    static List<Map<String, Object>> rows(List<SchemeProduct> products) {
        return products.stream().map(CampaignForms::row).toList();
    }

    private static Map<String, Object> row(SchemeProduct product) {
        var row = new LinkedHashMap<String, Object>();
        row.put("schemeProduct", product.name());
        if (product.productClass() != null) {
            row.put("schemeClass", product.productClass());
        }
        return row;
    }

    static PoolAsked pool(FormData form) {
        return new PoolAsked(
                new FirmCounts(
                        form.integer("largeFirms"),
                        form.integer("mediumFirms"),
                        form.integer("smallFirms"),
                        form.integer("unsaidFirms")),
                Arrays.stream(form.findText("poolMakers").orElse("").split("[\\s,，;；]+"))
                        .filter(code -> !code.isEmpty())
                        .map(CreditCode::normalise)
                        .distinct()
                        .toList(),
                form.rows("poolExclusions").stream()
                        .map(CampaignForms::excluded)
                        .toList());
    }

    private static ExcludedFirm excluded(FormData row) {
        return new ExcludedFirm(
                CreditCode.normalise(row.text("excludedCode")),
                Ground.valueOf(
                        row.text("excludedGround").toUpperCase(Locale.ROOT).replace('-', '_')),
                row.text("excludedFacts").strip());
    }

    /** Why a firm falls out, in words. */
    static String ground(FormData form) {
        return OUT.get(form.text("outGround")) + "：" + form.text("outFacts").strip();
    }
}
