package spotcheck.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.inspection.InspectionForms.accepted;
import static spotcheck.inspection.InspectionForms.acceptedAsFailing;
import static spotcheck.inspection.InspectionForms.licenceInOrder;
import static spotcheck.inspection.InspectionForms.onSite;
import static spotcheck.inspection.InspectionForms.rejected;
import static spotcheck.inspection.InspectionForms.report;
import static spotcheck.inspection.InspectionForms.tested;
import static spotcheck.inspection.InspectionForms.unlicensed;
import static spotcheck.inspection.InspectionForms.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spotcheck.Proves;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.chain.Entry;
import spotcheck.custody.unit.UnitState;
import spotcheck.enforcement.ClueForms;
import spotcheck.inspection.report.FiledReport;
import spotcheck.refusal.RefusalForms;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InspectionProcessTest extends InspectionStory {

    @Test
    void aSampleWithoutAFailingItemEndsAsNothingUnqualifiedFound() {
        tillReport();
        complete(number, "issueReport", report("conforms"));
        complete(number, "acceptReport", with(Map.of(), "reviewDecision", "accept"));
        assertThat(outcome(inspection)).isEqualTo("qualified");
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.QUALIFIED);
        assertThat(entryTitles(number)).contains("检验结论：未发现不合格");
        assertThat(variable("handOver")).isEqualTo(false);
        assertThat(custody.get(number).test().state()).isEqualTo(UnitState.OPENED);
        assertThat(custody.get(number).reserve().state()).isEqualTo(UnitState.RECEIVED);
    }

    @Test
    void aFailingItemMakesTheResultUnqualifiedAndSetsTheStartOfRectification() {
        tillReport();
        complete(number, "issueReport", report("fails"));
        complete(number, "acceptReport", acceptedAsFailing());
        assertThat(outcome(inspection)).isEqualTo("unqualified");
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
        assertThat(variable("conclusion")).isEqualTo("unqualified");
        assertThat(variable("rectificationStart")).isEqualTo("with-failing-notice");
        assertThat(variable("handOver")).isEqualTo(true);
        assertThat(variable("handOverGround")).isEqualTo("S1");
        assertThat(verdict().details()).contains("绝缘电阻（A类，要求 ≥ 5，实测 4.8 MΩ）", "严重不合格");
    }

    @Test
    void inInnerMongoliaRectificationStartsFromTheFailingReport() {
        delivered("nmg-trial");
        complete(number, "receiveSample", with(accepted(), "evidence", InspectionForms.NMG_RECEIPT));
        complete(number, "checkLicences", licenceInOrder());
        complete(number, "performTest", tested());
        complete(number, "issueReport", report("fails"));
        complete(number, "acceptReport", with(acceptedAsFailing(), "seriousGround", "none"));
        assertThat(variable("rectificationStart")).isEqualTo("on-failing-report");
        assertThat(variable("handOver")).isEqualTo(false);
        assertThat(verdict().legalBasis()).contains("NMG-37a").doesNotContain("CQ23");
    }

    @Test
    @Proves("CQ23-77d")
    void aFailingReportIsNotAcceptedWithoutAWordOnItsGravity() {
        tillReport();
        complete(number, "issueReport", report("fails"));
        isRefused(number, "acceptReport", Map.of("reviewDecision", "accept"), "是否属于严重质量问题");
        isRefused(
                number,
                "acceptReport",
                Map.of("reviewDecision", "accept", "reportConclusion", "qualified"),
                "是否属于严重质量问题");
        assertThat(cases.get(number).conclusion()).isNull();
    }

    @Test
    @Proves({"NMG-16b", "CQ23-49g"})
    void aReturnedReportComesBackCorrected() {
        tillReport();
        complete(number, "issueReport", report("fails"));
        complete(number, "acceptReport", Map.of("reviewDecision", "return", "returnReason", "单位有误"));
        var task = task(number, "issueReport");
        assertThat(forms.getTaskFormVariables(task.getId()).get("reportNumber")).isEqualTo("检2026-001");
        assertThat(forms.getTaskFormVariables(task.getId()).get("correctionReason"))
                .isEqualTo("单位有误");
        assertThat(forms.getTaskFormVariables(task.getId()).get("items"))
                .asString()
                .contains("绝缘厚度");
        complete(number, "issueReport", report("conforms"));
        complete(number, "acceptReport", Map.of("reviewDecision", "accept"));
        assertThat(outcome(inspection)).isEqualTo("qualified");
        assertThat(reports.of(number)).extracting(FiledReport::status).containsExactly("returned", "accepted");
    }

    @Test
    @Proves({"CQ23-44c", "CQ23-44d", "CQ20-40d", "NMG-33d", "NMG-33e"})
    void aRejectedSampleIsReplacedWhenTheOrganizerOrdersANewOne() {
        complete(number, "receiveSample", rejected());
        complete(
                number,
                "decideOnRejection",
                Map.of("rejectionDecision", "new-sample", "rejectionDecisionReason", "任务未完成"));
        assertThat(outcome(inspection)).isEqualTo("sampleRejected");
        assertThat(custody.get(number).test().state()).isEqualTo(UnitState.REJECTED);
        assertThat(entryTitles(number)).contains("制发《样品拒收情况说明》");
    }

    @Test
    void aRejectedSampleMayCloseTheCase() {
        complete(number, "receiveSample", rejected());
        complete(
                number, "decideOnRejection", Map.of("rejectionDecision", "close", "rejectionDecisionReason", "该产品已停产"));
        assertThat(outcome(inspection)).isEqualTo("closedAfterRejection");
    }

    @Test
    @Proves({"CQ23-44b", "CQ23-44c", "CQ20-40c", "NMG-33c"})
    void aSampleThatDoesNotMatchItsSheetCannotBeAccepted() {
        isRefused(number, "receiveSample", with(rejected(), "sheetMatch", null), "「样品与抽样文书」必须填写");
        isRefused(number, "receiveSample", with(rejected(), "rejectReason", null), "「拒收理由」必须填写");
        isRefused(number, "receiveSample", with(accepted(), "receivedOn", "2026-03-01"), "不得早于抽样日期");
    }

    @Test
    @Proves("CQ23-46b")
    void aLicenceFaultEndsTheInspectionAsAnIllegalClue() {
        complete(number, "receiveSample", accepted());
        complete(number, "checkLicences", unlicensed());
        assertThat(outcome(inspection)).isEqualTo("illegalClue");
        assertThat(variable("clueGround")).isEqualTo("licence-mark-missing-or-expired");
        assertThat(variable("reportTo")).isEqualTo("local-authority organizing-authority");
        assertThat(entries.of(number).stream().filter(entry -> entry.kind().equals("decision.illegalClue")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nmg-trial", "cq-2020"})
    @Proves({"NMG-34b", "CQ20-42b"})
    void anUnlicensedMakerEndsTheInspectionWithoutAConclusion(String regime) {
        delivered(regime);
        complete(number, "receiveSample", with(accepted(), "evidence", InspectionForms.NMG_RECEIPT));
        complete(number, "checkLicences", unlicensed());
        assertThat(outcome(inspection)).isEqualTo("illegalClue");
        assertThat(cases.get(number).conclusion()).isNull();
    }

    @Test
    @Proves("CQ23-46a")
    void anInvalidLicenceIsNotPassedOver() {
        complete(number, "receiveSample", accepted());
        isRefused(number, "checkLicences", with(licenceInOrder(), "licenceValid", "invalid"), "请勾选相应的违法情形");
        isRefused(number, "checkLicences", with(licenceInOrder(), "verifiedLicence", "XK1"), "「核实的证书编号」");
    }

    @Test
    void anIllegalProductFoundDuringTheTestEndsItToo() {
        complete(number, "receiveSample", accepted());
        complete(number, "checkLicences", licenceInOrder());
        complete(
                number,
                "performTest",
                with(
                        tested(),
                        "testResult",
                        "suspected",
                        "suspectedGrounds",
                        new ArrayList<>(List.of("obsolete-by-state")),
                        "suspectedFacts",
                        "属淘汰型号"));
        assertThat(outcome(inspection)).isEqualTo("illegalClue");
    }

    @Test
    @Proves({"CQ23-48b", "CQ23-48c"})
    void aTestThatCannotBeMadeIsReportedWithProof() {
        complete(number, "receiveSample", accepted());
        complete(number, "checkLicences", licenceInOrder());
        isRefused(number, "performTest", with(tested(), "testResult", "impossible"), "「证明材料」必须填写");
        complete(
                number,
                "performTest",
                with(
                        tested(),
                        "testResult",
                        "impossible",
                        "impossibleCause",
                        "样品在检验中失效",
                        "impossibleProof",
                        "照片与原始记录"));
        complete(
                number,
                "confirmImpossible",
                Map.of("impossibilityConfirmed", "yes", "impossibilityOpinion", "同意，另行安排"));
        assertThat(outcome(inspection)).isEqualTo("impossible");
        assertThat(entryTitles(number)).contains("制发《无法检验情况报告》");
        assertThat(reports.of(number)).isEmpty();
    }

    /** Given an incident without instruction, when inspection resumes, then it is blocked. */
    @Test
    @Proves("CQ20-45b")
    void underTheTrialMeasuresNothingGoesOnBeforeTheOrganizerSaysWhatToDo() {
        delivered("cq-2020");
        complete(number, "receiveSample", with(accepted(), "evidence", InspectionForms.NMG_RECEIPT));
        complete(number, "checkLicences", licenceInOrder());
        complete(
                number,
                "performTest",
                with(tested(), "testResult", "impossible", "impossibleCause", "样品失效", "impossibleProof", "照片"));
        assertThat(openTasks(number)).containsExactly("confirmImpossible");
        isRefused(number, "confirmImpossible", Map.of("impossibilityConfirmed", "yes"), "「处理意见」必须填写");
        isRefused(
                number,
                "confirmImpossible",
                Map.of("impossibilityConfirmed", "no", "impossibilityOpinion", "可以检验"),
                "请由负责人退回“检验并记录”");
        complete(
                number,
                "confirmImpossible",
                Map.of("impossibilityConfirmed", "yes", "impossibilityOpinion", "同意，另行安排"));
        assertThat(entries.of(number)).anySatisfy(entry -> {
            assertThat(entry.details()).contains("同意，另行安排");
            assertThat(entry.legalBasis()).contains("CQ20-45b");
        });
    }

    @Test
    @Proves({"CQ23-45d", "CQ23-45e"})
    void anOnSiteInspectionIsSignedOrTheRefusalNoted() {
        complete(number, "receiveSample", accepted());
        complete(number, "checkLicences", with(licenceInOrder(), "onSiteItems", true));
        isRefused(number, "inspectOnSite", with(onSite(), "recordSignature", "refused"), "「拒签情况说明」必须填写");
        isRefused(number, "inspectOnSite", with(onSite(), "onSiteDate", "2026-03-01"), "不得早于抽样日期");
        complete(number, "inspectOnSite", onSite());
        assertThat(openTasks(number)).containsExactly("performTest");
    }

    /** Given no signature under the record, then that is a refusal in Chongqing of 2020: the party gives way, or nothing is tested. */
    @Test
    @Proves({"CQ20-28a", "CQ20-28-3"})
    void aPartyThatRefusesOnSiteGivesWayOrIsNotTested() {
        delivered("cq-2020");
        complete(number, "receiveSample", with(accepted(), "evidence", InspectionForms.NMG_RECEIPT));
        complete(number, "checkLicences", with(licenceInOrder(), "onSiteItems", true));
        var unsigned = with(
                onSite(), "recordSignature", "refused", "recordSignatureGround", "none", "refusalNote", "负责人拒绝签字，已录像");
        complete(number, "inspectOnSite", with(unsigned, "evidenceMissingReason", "规程见实施细则"));
        refused("cooperates");
        assertThat(openTasks(number)).containsExactly("inspectOnSite");
        complete(number, "inspectOnSite", with(unsigned, "evidenceMissingReason", "规程见实施细则"));
        refused("confirmed");
        complete(
                number,
                "dealWithRefusal",
                RefusalForms.handling("product-quality-law", cases.get(number).handler()));
        complete(number, "receiveClues", ClueForms.receipt("accepted"));
        complete(number, "decideFiling", ClueForms.filing("not-filed", "filingReason", "已补签"));
        complete(number, "listNotFiled", ClueForms.feedback());
        assertThat(outcome(inspection)).isEqualTo("refused");
        assertThat(reports.of(number)).isEmpty();
    }

    private void refused(String review) {
        complete(number, "collectProof", RefusalForms.proof());
        complete(number, "findRefusal", RefusalForms.finding("refuses-to-sign"));
        complete(number, "reportRefusal", RefusalForms.report());
        complete(number, "confirmRefusal", RefusalForms.review(review));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyStepOfTheDiagramWasWalked() {
        assertThat(new TreeSet<>(notWalked("inspection"))).isEmpty();
    }

    private Entry verdict() {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals("verdict"))
                .findFirst()
                .orElseThrow();
    }
}
