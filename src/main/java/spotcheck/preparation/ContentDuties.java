package spotcheck.preparation;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.preparation.content.RulesContent;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/**
 * What the detailed rules of a regime have to contain and to pass through beyond what every text asks for; the five parts that
 * all ask for (sampling, standards, items, methods, judgement) cannot be missing from {@link RulesContent}.
 */
@Component
@LegalBasis(
        value = {"CQ20-13b", "CQ23-15c", "NMG-13b", "NMG-13d"},
        label = "实施细则：抽样方法、依据标准、检验项目、检验方法、判定原则缺一不可")
class ContentDuties {

    private static final RuleIds PANEL = RuleIds.parse("CQ20-13d CQ23-16a NMG-13h");
    private static final RuleIds PUBLIC_COMMENT = RuleIds.parse("CQ20-13e CQ23-16a");

    private static final List<Duty> DUTIES = List.of(
            new Duty(
                    "CQ20-41a CQ23-45a NMG-36-3a",
                    "onSiteProtocol",
                    "有现场检验项目的，须写明现场检验规程",
                    ContentDuties::lacksProtocol),
            new Duty("NMG-13a", "productClasses", "须写明产品分类", content -> content.productClasses()
                    .isEmpty()),
            new Duty("NMG-13a", "makerSizes", "须写明企业生产规模的划分", content -> content.makerSizes()
                    .isEmpty()),
            new Duty(
                    "NMG-13c",
                    "sampling",
                    "须写明抽样型号规格",
                    content -> content.sampling().specs() == null),
            new Duty(
                    "NMG-13c",
                    "sampling",
                    "须写明抽样基数",
                    content -> content.sampling().base() == null),
            new Duty(
                    "NMG-13c",
                    "sampling",
                    "须写明样品处置",
                    content -> content.sampling().disposal() == null),
            new Duty(
                    "NMG-13c",
                    "sampling",
                    "须写明技术参数说明",
                    content -> content.sampling().parameters() == null),
            new Duty("NMG-13e", "cautions", "须写明检验应注意的问题", content -> content.cautions() == null),
            new Duty(
                    "NMG-13f",
                    "judgement",
                    "须写明实物质量的判定原则",
                    content -> content.judgement().physical() == null),
            new Duty(
                    "NMG-13f",
                    "judgement",
                    "须写明标识标注的判定原则",
                    content -> content.judgement().label() == null),
            new Duty("NMG-13g", "objections", "须写明异议处理的事项", content -> content.objections() == null));

    private final Regimes regimes;

    ContentDuties(Regimes regimes) {
        this.regimes = regimes;
    }

    /** @throws Refused if something is missing; it names the rule */
    @LegalBasis(
            value = {"CQ20-41a", "CQ23-45a", "NMG-36-3a", "NMG-13a", "NMG-13c", "NMG-13e", "NMG-13f", "NMG-13g"},
            label = "实施细则：适用的办法要求写明的内容")
    void check(Regime regime, RulesContent content) {
        DUTIES.stream()
                .filter(duty -> regimes.binds(duty.ids(), regime) && duty.missing.test(content))
                .findFirst()
                .ifPresent(duty -> {
                    throw new Refused(duty.field, duty.message + "（" + regimes.applicable(duty.ids(), regime) + "）");
                });
    }

    /** @throws Refused if a panel or the public has to be asked first (CQ20-13d, CQ20-13e, CQ23-16a, NMG-13h) */
    @LegalBasis(
            value = {"CQ20-13d", "CQ20-13e", "CQ23-16a", "NMG-13h"},
            label = "实施细则：未经评审、公示的不得公布")
    void checkPublication(DetailedRules.Publishable rules) {
        var regime = rules.head().regime();
        if (rules.review() == null && regimes.binds(PANEL, regime)) {
            throw new Refused("实施细则未经专家评审，不得公布（" + regimes.applicable(PANEL, regime) + "）");
        }
        if (rules.consultation() == null && regimes.binds(PUBLIC_COMMENT, regime)) {
            throw new Refused("实施细则未向社会公示征求意见，不得公布（" + regimes.applicable(PUBLIC_COMMENT, regime) + "）");
        }
    }

    private static boolean lacksProtocol(RulesContent content) {
        return content.hasOnSiteItem() && content.onSiteProtocol() == null;
    }

    private record Duty(String rules, String field, String message, Predicate<RulesContent> missing) {

        RuleIds ids() {
            return RuleIds.parse(rules);
        }
    }
}
