package spotcheck.refusal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.refusal.RefusalForms.finding;
import static spotcheck.refusal.RefusalForms.handling;
import static spotcheck.refusal.RefusalForms.proof;
import static spotcheck.refusal.RefusalForms.report;
import static spotcheck.refusal.RefusalForms.review;
import static spotcheck.refusal.RefusalForms.warning;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.enforcement.ClueForms;
import spotcheck.enforcement.Handover;
import spotcheck.enforcement.Handovers;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalProcessTest extends StageTest {

    @Autowired
    private RefusalRows refusals;

    @Autowired
    private Handovers handovers;

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("refusal")).isEmpty();
    }

    @Test
    @Proves({"CQ23-30a", "CQ23-30c", "CQ23-30d", "CQ23-31a"})
    void aRefusalAfterTheWarningGoesToEnforcement() {
        var number = aCase("cq-2023", "producer");
        var process = start("refusal", number, Map.of("warnFirst", true));
        complete(number, "warnOfConsequences", warning("refuses"));
        reported(number);
        complete(number, "confirmRefusal", review("confirmed"));
        complete(
                number,
                "dealWithRefusal",
                handling("product-quality-law", cases.get(number).handler()));
        enforcementAnswers(number);
        assertThat(outcome(process)).isEqualTo("handedToEnforcement");
        var refusal = refusals.rows(number).get(0);
        assertThat(refusal.status()).isEqualTo("handed-over");
        assertThat(requireNonNull(refusal.finding()).findingNumber())
                .isEqualTo("拒绝监督抽查认定表〔2026〕" + runningNumber(refusal) + "号");
        assertThat(requireNonNull(refusal.told()).organizerToldAt()).isEqualTo(TODAY.atTime(9, 30));
        assertThat(requireNonNull(refusal.told()).countyToldAt()).isEqualTo(TODAY.atTime(9, 35));
        assertThat(entryTitles(number)).contains("制发《拒绝监督抽查认定表》");
    }

    @Test
    void aPartyThatCooperatesAfterTheWarningIsSampled() {
        var number = aCase("cq-2023", "seller");
        var process = start("refusal", number, Map.of());
        complete(number, "warnOfConsequences", warning("cooperates"));
        assertThat(outcome(process)).isEqualTo("withdrawn");
        assertThat(refusals.rows(number).get(0).status()).isEqualTo("withdrawn");
    }

    @Test
    @Proves({"NMG-24b", "NMG-24c", "NMG-29e"})
    void innerMongoliaRecordsARefusalWithoutWarning() {
        var number = aCase("nmg-trial", "producer");
        var process = start("refusal", number, Map.of());
        assertThat(openTasks(number)).containsExactly("collectProof");
        var written = proof();
        written.put("refusalProofs", List.of(Map.of("proofKind", "document", "proofRemark", "情况记录")));
        complete(number, "collectProof", written);
        complete(number, "findRefusal", finding("excessive-price"));
        complete(number, "reportRefusal", report());
        complete(number, "confirmRefusal", review("confirmed"));
        var unsummarized = handling("local-fine", cases.get(number).handler());
        unsummarized.remove("summarySentOn");
        complete(number, "dealWithRefusal", unsummarized);
        enforcementAnswers(number);
        assertThat(outcome(process)).isEqualTo("handedToEnforcement");
        assertThat(entryTitles(number)).contains("制发《产品质量监督抽查被抽查企业拒绝认定表》");
        assertThat(handovers.of(number))
                .extracting(handover -> handover.facts().clue().ground())
                .containsExactly("refusal");
    }

    @Test
    void aPartyThatGivesWayBeforeTheReviewIsSampled() {
        var number = aCase("nmg-trial", "producer");
        var process = start("refusal", number, Map.of());
        reported(number);
        complete(number, "confirmRefusal", review("cooperates"));
        assertThat(outcome(process)).isEqualTo("withdrawn");
    }

    @Test
    void weakProofGoesBackToTheSampler() {
        var number = aCase("nmg-trial", "producer");
        start("refusal", number, Map.of());
        reported(number);
        complete(number, "confirmRefusal", review("more-proof"));
        assertThat(openTasks(number)).containsExactly("collectProof");
        assertThat(refusals.rows(number).get(0).refusal()).isInstanceOf(Refusal.MoreProofWanted.class);
        reported(number);
        assertThat(refusals.rows(number).get(0).refusal()).isInstanceOf(Refusal.Reported.class);
        complete(number, "confirmRefusal", review("confirmed"));
    }

    @Test
    @Proves({"CQ23-30b"})
    void chongqingWantsPicturesOfTheRefusal() {
        var number = aCase("cq-2023", "producer");
        start("refusal", number, Map.of());
        complete(number, "warnOfConsequences", warning("refuses"));
        var written = proof();
        written.put("refusalProofs", List.of(Map.of("proofKind", "document", "proofRemark", "情况记录")));
        isRefused(number, "collectProof", written, "应当以录像、照片等方式固定");
        var unwitnessed = proof();
        unwitnessed.put("witnessed", "no");
        isRefused(number, "collectProof", unwitnessed, "「无见证人的原因」必须填写");
    }

    @Test
    void whoSignedTheFindingIsSaidOnce() {
        var number = aCase("cq-2023", "producer");
        start("refusal", number, Map.of("warnFirst", false));
        complete(number, "collectProof", proof());
        var both = finding("hinders-removal");
        both.put("findingSignatures", List.of("samplers", "party-signed", "party-refused"));
        isRefused(number, "findRefusal", both, "应当注明其中一项");
        both.put("findingSignatures", List.of("party-signed"));
        isRefused(number, "findRefusal", both, "应当由两名抽样人员签字");
    }

    @Test
    void aRefusedSignatureIsNoRefusalOfTheCheck() {
        var number = aCase("cq-2023", "producer");
        start("refusal", number, Map.of("warnFirst", false));
        complete(number, "collectProof", proof());
        isRefused(number, "findRefusal", finding("refuses-to-sign"), "不构成拒绝监督抽查");
        isRefused(number, "findRefusal", finding("other-non-cooperation"), "「所依据的规定」必须填写");
    }

    @Test
    void nobodyWasToldInTheFuture() {
        var number = aCase("nmg-trial", "producer");
        start("refusal", number, Map.of());
        complete(number, "collectProof", proof());
        complete(number, "findRefusal", finding("hinders-removal"));
        var later = report();
        later.put("countyToldAt", "23:59");
        isRefused(number, "reportRefusal", later, "「报告县级部门的时间」不得晚于现在");
    }

    @Test
    @Proves({"CQ23-31b"})
    void chongqingWantsASummaryAndHasNoFineOfItsOwn() {
        var number = aCase("cq-2023", "producer");
        start("refusal", number, Map.of("warnFirst", false));
        reported(number);
        complete(number, "confirmRefusal", review("confirmed"));
        isRefused(
                number,
                "dealWithRefusal",
                handling("local-fine", cases.get(number).handler()),
                "没有规定三万元以下罚款");
        var unsummarized = handling("product-quality-law", cases.get(number).handler());
        unsummarized.remove("summarySentOn");
        isRefused(number, "dealWithRefusal", unsummarized, "汇总报送组织监督抽查部门");
    }

    private void reported(CaseNumber number) {
        complete(number, "collectProof", proof());
        complete(number, "findRefusal", finding("hinders-removal"));
        complete(number, "reportRefusal", report());
    }

    private static String runningNumber(RefusalRow refusal) {
        return requireNonNull(refusal.finding()).findingNumber().replaceAll(".*〕|号", "");
    }

    /** The list handed over by the refusal's last task waits for its receipt; what became of it comes back. */
    private void enforcementAnswers(CaseNumber number) {
        assertThat(openTasks(number)).containsExactly("receiveClues");
        complete(number, "receiveClues", ClueForms.receipt("accepted"));
        complete(number, "decideFiling", ClueForms.filing("not-filed", "filingReason", "已改正且情节轻微"));
        complete(number, "listNotFiled", ClueForms.feedback());
        assertThat(handovers.of(number))
                .singleElement()
                .isInstanceOfSatisfying(Handover.Answered.class, answered -> assertThat(answered.opened())
                        .isFalse());
    }
}
