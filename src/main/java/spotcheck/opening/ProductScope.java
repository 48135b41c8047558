package spotcheck.opening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** Which products the texts leave out, by what the product is used for. */
@LegalBasis(
        value = {"NMG-65b", "SX23-0-2"},
        label = "立案：办法不适用的产品")
@Component
class ProductScope {

    private static final RuleIds NO_COMMERCIAL_SERVICE = RuleIds.parse("NMG-65b");
    private static final RuleIds INDUSTRIAL = RuleIds.parse("SX23-0-2");

    private final Regimes regimes;

    ProductScope(Regimes regimes) {
        this.regimes = regimes;
    }

    /**
     * @param use word of the form that opens a case; null where nothing was said
     * @return what the text points at without forbidding it, in Chinese
     * @throws Refused if the text does not apply to products of this use
     */
    List<String> check(Regime regime, @Nullable String use) {
        if ("commercial-service".equals(use) && regimes.binds(NO_COMMERCIAL_SERVICE, regime)) {
            throw new Refused("productUse", "对经营性服务中使用的产品实施监督抽查，不适用《" + titleOf(regime) + "》，不能据此立案");
        }
        return "food".equals(use) && regimes.binds(INDUSTRIAL, regime)
                ? List.of("《" + titleOf(regime) + "》规范工业产品的监督抽查，请核对食品是否适用")
                : List.of();
    }

    private String titleOf(Regime regime) {
        return regimes.profile(regime).title();
    }
}
