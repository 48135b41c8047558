package spotcheck.preparation.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.preparation.content.RulesContent;
import spotcheck.preparation.content.RulesJudgement;
import spotcheck.preparation.content.RulesSampling;

/** A draft as the page sends it: lists a line each, tables as they are pasted. */
record RulesForm(
        @Nullable String title,
        @Nullable String product,
        @Nullable String productCode,
        @Nullable String productClasses,
        @Nullable String makerSizes,
        @Nullable String basis,
        @Nullable String method,
        @Nullable String specs,
        @Nullable String base,
        @Nullable String unit,
        @Nullable String quantities,
        @Nullable String disposal,
        @Nullable String parameters,
        @Nullable String items,
        @Nullable String selection,
        @Nullable String physical,
        @Nullable String label,
        @Nullable String overall,
        @Nullable String cautions,
        @Nullable String objections,
        @Nullable String onSiteProtocol) {

    RulesContent content() {
        return new RulesContent(
                said(title),
                said(product),
                productCode,
                lines(productClasses),
                lines(makerSizes),
                lines(basis),
                new RulesSampling(
                        said(method),
                        specs,
                        number(base),
                        said(unit),
                        PastedRows.quantities(said(quantities)),
                        disposal,
                        parameters),
                PastedRows.items(said(items)),
                selection,
                new RulesJudgement(physical, label, said(overall)),
                cautions,
                objections,
                onSiteProtocol);
    }

    private static String said(@Nullable String text) {
        return Objects.toString(text, "");
    }

    private static List<String> lines(@Nullable String text) {
        return said(text).lines().toList();
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        try {
            return said(text).isBlank() ? null : new BigDecimal(said(text).strip());
        } catch (NumberFormatException noNumber) {
            throw new Refused("base", "抽样基数应为数字");
        }
    }
}
