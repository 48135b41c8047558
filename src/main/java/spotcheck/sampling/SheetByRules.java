package spotcheck.sampling;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.preparation.CaseRules;
import spotcheck.preparation.content.RulesSampling;
import spotcheck.registry.Spelling;
import spotcheck.regulation.LegalBasis;

/** Holds a sampling sheet against the detailed rules of its case: base, unit and quantities. */
@Component
@LegalBasis(
        value = {"NMG-20-1", "NMG-13c", "CQ23-32a", "NMG-21a", "CQ20-26a"},
        label = "抽样单：抽样基数和数量符合实施细则")
public class SheetByRules {

    private final CaseRules rules;

    SheetByRules(CaseRules rules) {
        this.rules = rules;
    }

    /** What samplers have to keep to; empty where the case follows no detailed rules. */
    public Optional<String> inWords(CaseNumber number) {
        return sampling(number).map(RulesSampling::inWords);
    }

    private Optional<RulesSampling> sampling(CaseNumber number) {
        return rules.of(number).map(found -> found.head().content().sampling());
    }

    /** @throws Refused if less is ordered than the rules ask for both samples (CQ23-39b, CQ20-35b, NMG-30c) */
    public void refuseTooFew(CaseNumber number, BigDecimal ordered) {
        if (ordered.signum() <= 0) {
            throw new Refused("orderQuantity", "购买数量必须大于零");
        }
        sampling(number).ifPresent(ruled -> {
            var asked = ruled.quantities().get(0);
            var both = asked.test().add(asked.reserve());
            if (ordered.compareTo(both) < 0) {
                throw new Refused(
                        "orderQuantity",
                        "购买数量应满足初检和复检：实施细则规定检验样品和备用样品合计" + plain(both) + ruled.unit() + "，填写的是" + plain(ordered));
            }
        });
    }

    /** @throws Refused if the sheet keeps to another base, unit or quantity than the rules */
    void check(SamplingSheet sheet) {
        sampling(new CaseNumber(sheet.caseNumber())).ifPresent(ruled -> {
            if (!Spelling.fold(ruled.unit()).equals(Spelling.fold(sheet.measure()))) {
                throw new Refused("measureUnit", "计量单位应与实施细则一致（" + ruled.unit() + "）");
            }
            if (!sheet.signature().equals(SamplingSheet.UNSIGNED_ONLINE)) {
                checkBase(sheet, ruled);
            }
            checkQuantities(sheet, ruled);
        });
    }

    private static void checkBase(SamplingSheet sheet, RulesSampling ruled) {
        if (ruled.base() != null && sheet.base().compareTo(ruled.base()) < 0) {
            throw new Refused(
                    "sampleBase",
                    "抽样基数%s%s，达不到实施细则要求的%s%s，不得抽样；请更正现场核查步骤，登记“待销数量达不到要求”"
                            .formatted(plain(sheet.base()), ruled.unit(), plain(ruled.base()), ruled.unit()));
        }
    }

    /** Online the parcel is no batch: what its smallest row asks for is drawn. */
    private static void checkQuantities(SamplingSheet sheet, RulesSampling ruled) {
        var online = sheet.signature().equals(SamplingSheet.UNSIGNED_ONLINE);
        var row = online ? Optional.of(ruled.quantities().get(0)) : ruled.quantity(sheet.base());
        row.ifPresentOrElse(
                asked -> {
                    same("testQuantity", "检验样品数量", asked.test(), sheet.testQuantity(), ruled.unit());
                    same("reserveQuantity", "备用样品数量", asked.reserve(), sheet.reserveQuantity(), ruled.unit());
                },
                () -> {
                    throw new Refused("sampleBase", "实施细则没有规定批量为" + plain(sheet.base()) + ruled.unit() + "时的抽样数量");
                });
    }

    private static void same(String field, String label, BigDecimal asked, BigDecimal drawn, String unit) {
        if (asked.compareTo(drawn) != 0) {
            throw new Refused(field, "%s应为实施细则规定的%s%s，填写的是%s".formatted(label, plain(asked), unit, plain(drawn)));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
