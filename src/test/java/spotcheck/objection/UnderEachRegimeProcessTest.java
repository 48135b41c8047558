package spotcheck.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.objection.ObjectionForms.decided;
import static spotcheck.objection.ObjectionForms.filing;
import static spotcheck.objection.ObjectionForms.informed;
import static spotcheck.objection.ObjectionForms.retestReport;
import static spotcheck.objection.ObjectionForms.verified;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.Paper;
import spotcheck.rectification.order.Order;
import spotcheck.rectification.order.Orders;

/** Rules that several regimes have in like words, each shown in a case of its own regime. */
class UnderEachRegimeProcessTest extends ObjectionStory {

    @Autowired
    private Orders orders;

    /** Given a proven sampling fault, when revoke is decided, then rectification is cancelled. */
    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "cq-2023", "nmg-trial", "national-2020"})
    @Proves({"CQ20-54a", "CQ23-57b", "NMG-43a", "O18-37"})
    void aFaultOfTheSamplingTakesConclusionAndOrderAway(String regime) {
        var number = failing(regime);
        start("rectification", number, Map.of("rectificationStart", "on-failing-report"));
        complete(number, "issueOrder", order());
        served(number, PARTY, "2026-03-02");
        objectToSampling(number);
        isRefused(number, "decideObjection", Map.of("objectionDecision", "revoked"), "「理由」必须填写");
        complete(number, "decideObjection", decided("revoked"));

        assertThat(cases.get(number).conclusion()).isNull();
        assertThat(orders.of(number)).isNotEmpty().allMatch(Order.Withdrawn.class::isInstance);
        assertThat(cited(number, "conclusionChanged")).isNotEmpty();
    }

    /** The conclusion goes to the applicant in writing, with the findings, and not without reasons. */
    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "nmg-trial"})
    @Proves({"CQ20-54b", "NMG-43b"})
    void whatWasFoundAndDecidedIsToldToTheApplicantInWriting(String regime) {
        var number = failing(regime);
        var instance = served(number, PARTY, "2026-03-02");
        complete(number, "registerObjection", filing("sample-authenticity", "2026-03-02", "2026-03-02"));
        isRefused(number, "verifyObjection", Map.of("verificationOpinion", "maintain"), "「核查情况与结论」必须填写");
        complete(number, "verifyObjection", verified());
        isRefused(number, "decideObjection", Map.of("objectionDecision", "maintained"), "「理由」必须填写");
        complete(number, "decideObjection", decided("maintained"));

        assertThat(outcome(instance)).isEqualTo("maintained");
        var paper = paper(number, "objection-conclusion");
        assertThat(paper.addressee()).startsWith("某五金经营部");
        assertThat(paper.number()).isNotEmpty();
    }

    /** Given no findings, when the refusal is issued, then it is blocked; with them the first conclusion is final. */
    @Test
    @Proves({"CQN-3-2d", "CQN-A3-1", "CQN-A3-2"})
    void underTheNoticeARefusedRetestIsToldWithItsReasonsAndTheFirstConclusionStands() {
        var number = failing("cq-2021");
        var instance = served(number, PARTY, "2026-03-02");
        complete(number, "registerObjection", filing("inspection-conclusion", "2026-03-02", "2026-03-02"));
        isRefused(number, "studyObjection", Map.of("refusalGroundsSeen", List.of("not-testable")), "「技术机构的分析意见」必须填写");
        study(number, List.of("not-testable"));
        isRefused(number, "decideRetest", Map.of("retestDecision", "no-retest"), "「理由」必须填写");
        isRefused(
                number,
                "decideRetest",
                Map.of("retestDecision", "retest", "namedRetestBody", "cq-lab2", "decisionReasons", "同意"),
                "存在应当不予复检的情形");
        complete(number, "decideRetest", Map.of("retestDecision", "no-retest", "decisionReasons", "样品已失效，不具备复检条件"));

        assertThat(outcome(instance)).isEqualTo("retestRefused");
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
        assertThat(paper(number, "retest-refusal").addressee()).startsWith("某五金经营部");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("retestRefused"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.details()).contains("样品已失效", "以初检结论为准", "60日内", "6个月内");
                    assertThat(entry.legalBasis())
                            .contains("CQN-A3-1", "CQN-A3-2")
                            .doesNotContain("CQ23");
                });
    }

    /** Given a retest conclusion, when another retest is applied for, then there is none: the first one's end is shared. */
    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "cq-2023", "nmg-trial", "national-2020"})
    @Proves({"CQ20-58d", "CQN-A4-1", "CQ23-64d", "NMG-48d", "O18-42"})
    void theConclusionOfTheRetestIsFinal(String regime) {
        var number = failing(regime);
        served(number, PARTY, "2026-03-02");
        grantRetest(number);
        handOverSample(number);
        complete(number, "performRetest", retestReport("导体电阻", "fails"));
        complete(number, "informRetestResult", informed());
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);

        var second = served(number, PRODUCER, "2026-03-02");
        complete(number, "registerObjection", filing("inspection-conclusion", "2026-03-02", "2026-03-02"));
        if (openTasks(number).contains("decideAdmission")) {
            complete(number, "decideAdmission", Map.of("admissionChoice", "admit", "admissionReason", "确有必要"));
        }
        study(number, List.of());
        complete(number, "decideRetest", Map.of("retestDecision", "shared", "decisionReasons", "复检结论为最终结论"));

        assertThat(outcome(second)).isEqualTo("retestConfirmed");
        assertThat(retests.of(number)).hasSize(1);
        assertThat(openTasks(number)).isEmpty();
    }

    /** A retest that finds otherwise takes the place of the first conclusion. */
    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "nmg-trial", "national-2020"})
    @Proves({"CQ20-58d", "CQN-A4-1", "NMG-48d", "O18-42"})
    void theConclusionOfTheRetestTakesThePlaceOfTheFirst(String regime) {
        var number = failing(regime);
        served(number, PARTY, "2026-03-02");
        grantRetest(number);
        handOverSample(number);
        complete(number, "performRetest", retestReport("导体电阻", "conforms"));
        complete(number, "informRetestResult", informed());

        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.QUALIFIED);
        assertThat(cited(number, "conclusionChanged")).isNotEmpty();
    }

    private void objectToSampling(CaseNumber number) {
        complete(number, "registerObjection", filing("sample-authenticity", "2026-03-02", "2026-03-02"));
        complete(number, "verifyObjection", verified());
    }

    private static Map<String, Object> order() {
        return Map.of("rectifyRequirements", "更换原料", "riskJudgement", "none");
    }

    private Paper paper(CaseNumber number, String kind) {
        return papers.of(number).stream()
                .filter(paper -> paper.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private String cited(CaseNumber number, String kind) {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(Entry::legalBasis)
                .findFirst()
                .orElse("");
    }
}
