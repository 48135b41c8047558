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
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.BlindSamples;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Entry;
import spotcheck.custody.Custody;
import spotcheck.custody.SealedSamples;
import spotcheck.custody.UnitState;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InspectionProcessTest extends StageTest {

    @Autowired
    private Custody custody;

    @Autowired
    private Reports reports;

    @Autowired
    private BlindSamples blind;

    @Autowired
    private IdentityService identity;

    private CaseNumber number;
    private ProcessInstance inspection;

    @BeforeEach
    void aSampleIsDelivered() {
        delivered("cq-2023");
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @Test
    void aSampleWithoutAFailingItemEndsAsNothingUnqualifiedFound() {
        tillReport();
        complete(number, "issueReport", report("conforms"));
        complete(number, "acceptReport", with(Map.of(), "reviewDecision", "accept"));
        assertThat(outcome(inspection)).isEqualTo("qualified");
        assertThat(cases.get(number).conclusion()).isEqualTo("qualified");
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
        assertThat(cases.get(number).conclusion()).isEqualTo("unqualified");
        assertThat(variable("conclusion")).isEqualTo("unqualified");
        assertThat(variable("rectificationStart")).isEqualTo("with-failing-notice");
        assertThat(variable("handOver")).isEqualTo(true);
        assertThat(variable("handOverGround")).isEqualTo("S1");
        assertThat(verdict().details()).contains("绝缘电阻（A类）", "严重不合格");
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
        assertThat(tasks.getVariable(task.getId(), "reportNumber")).isEqualTo("检2026-001");
        assertThat(tasks.getVariable(task.getId(), "correctionReason")).isEqualTo("单位有误");
        assertThat(tasks.getVariable(task.getId(), "items").toString()).contains("绝缘厚度");
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
        isRefused(number, "receiveSample", with(accepted(), "sheetMatch", "no"), "应当拒绝接收");
        isRefused(number, "receiveSample", with(accepted(), "sealState", "broken"), "应当拒绝接收");
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
                number, "confirmImpossible", Map.of("impossibilityConfirmed", true, "impossibilityOpinion", "同意，另行安排"));
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
        isRefused(number, "confirmImpossible", Map.of("impossibilityConfirmed", true), "「处理意见」必须填写");
        complete(
                number, "confirmImpossible", Map.of("impossibilityConfirmed", true, "impossibilityOpinion", "同意，另行安排"));
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
        isRefused(number, "inspectOnSite", with(onSite(), "refusalNote", null), "「拒签情况说明」必须填写");
        isRefused(number, "inspectOnSite", with(onSite(), "onSiteDate", "2026-03-01"), "不得早于抽样日期");
        complete(number, "inspectOnSite", onSite());
        assertThat(openTasks(number)).containsExactly("performTest");
    }

    @Test
    @Proves({"CQ20-16b", "CQ23-18b", "NMG-9c"})
    void whoTookTheSampleMayInspectItOnSite() {
        complete(number, "receiveSample", accepted());
        complete(number, "checkLicences", with(licenceInOrder(), "onSiteItems", true));
        complete(number, "inspectOnSite", with(onSite(), "onSiteInspectors", "重庆抽样员甲"));
        assertThat(openTasks(number)).containsExactly("performTest");
    }

    @Test
    @Proves({"CQ23-18a", "CQ23-18b", "CQ20-16a", "CQN-2-3f", "NMG-9a", "NMG-9b", "SX23-3-1", "O18-9"})
    void whoTookTheSampleDoesNotTestIt() {
        complete(number, "receiveSample", accepted());
        complete(number, "checkLicences", licenceInOrder());
        complete(number, "performTest", tested());
        isRefused(number, "issueReport", with(report("conforms"), "mainTester", "重庆抽样员甲"), "是本案抽样人员");
    }

    @Test
    void onlyPeopleOfTheLaboratoryTest() {
        identity.setAuthentication("nm-inspector", List.of("inspector-cq-lab1"));
        isRefused(number, "receiveSample", accepted(), "只有承担本案检验的技术机构的人员");
        identity.setAuthentication("cq-inspector", List.of("inspector-cq-lab1"));
        complete(number, "receiveSample", accepted());
        assertThat(openTasks(number)).containsExactly("checkLicences");
    }

    @Test
    @Proves("NMG-35a")
    void aBlindSampleHidesItsPartyFromTheLaboratoryUntilTheReportIsHandedIn() {
        var code = blindlyDelivered();
        betraysNothing("receiveSample", code);
        complete(number, "receiveSample", with(accepted(), "evidence", InspectionForms.NMG_RECEIPT));
        betraysNothing("checkLicences", code);
        complete(number, "checkLicences", licenceInOrder());
        betraysNothing("performTest", code);
        complete(number, "performTest", tested());
        betraysNothing("issueReport", code);
        complete(number, "issueReport", report("conforms"));
        assertThat(headline("acceptReport")).contains("某五金经营部");
        assertThat(blind.hidden(number)).isEmpty();
    }

    @Test
    void aClueEndsTheSecretSinceWhoHandsItOverMustNameItsParty() {
        blindlyDelivered();
        complete(number, "receiveSample", with(accepted(), "evidence", InspectionForms.NMG_RECEIPT));
        complete(number, "checkLicences", unlicensed());
        assertThat(outcome(inspection)).isEqualTo("illegalClue");
        assertThat(blind.hidden(number)).isEmpty();
        assertThat(entryTitles(number)).contains("盲样信息对检验机构公开");
    }

    private String blindlyDelivered() {
        number = aCase("nmg-trial", "seller");
        SealedSamples.bought(custody, cases.get(number));
        var code = blind.order(cases.get(number));
        inspection = start("inspection", number, Map.of());
        return code;
    }

    /** Neither name nor description nor any variable that the laboratory can read names a party. */
    private void betraysNothing(String id, String code) {
        var task = task(number, id);
        assertThat(headline(id)).isEqualTo("盲样 " + code + " · 铜芯电缆");
        assertThat(task.getName() + task.getDescription() + tasks.getVariables(task.getId()))
                .doesNotContain("某五金经营部", "某线缆厂", "山城", "张三");
    }

    @Test
    @Proves({"CQ23-49a", "CQ23-51"})
    void theReportIsDueOnTheDayTheSchemeAgrees() {
        tillReport();
        assertThat(task(number, "issueReport").getDueDate()).isEqualTo("2026-03-20T15:59:59Z");
        clock.travelTo(TODAY.plusDays(20));
        complete(number, "issueReport", with(report("conforms"), "submittedOn", "2026-03-22"));
        assertThat(entryTitles(number)).contains("逾期报送检验报告");
    }

    @Test
    @Proves({"CQ23-49b", "CQ23-49d"})
    void aReportThatContradictsItselfIsRefused() {
        tillReport();
        isRefused(number, "issueReport", with(report("conforms"), "reviewer", "赵检"), "三个不同的人");
        isRefused(number, "issueReport", with(report("conforms"), "items", new ArrayList<>()), "没有任何一个项目得到判定");
        isRefused(number, "issueReport", with(report("conforms"), "submittedOn", "2026-03-01"), "不得早于");
        isRefused(number, "issueReport", with(report("conforms"), "sealed", false), "必须填写");
        assertThat(reports.of(number)).isEmpty();
    }

    @Test
    void theTestCannotEndBeforeItBegan() {
        complete(number, "receiveSample", accepted());
        complete(number, "checkLicences", licenceInOrder());
        isRefused(number, "performTest", with(tested(), "testEndedOn", "2026-03-01"), "不得早于开始日期");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyStepOfTheDiagramWasWalked() {
        assertThat(new TreeSet<>(notWalked("inspection"))).isEmpty();
    }

    private void delivered(String regime) {
        number = aCase(regime, "seller");
        SealedSamples.bought(custody, cases.get(number));
        inspection = start("inspection", number, Map.of());
    }

    private void tillReport() {
        complete(number, "receiveSample", accepted());
        complete(number, "checkLicences", licenceInOrder());
        complete(number, "performTest", tested());
    }

    private String headline(String task) {
        return tasks.getVariable(task(number, task).getId(), "caseHeadline").toString();
    }

    private Object variable(String name) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(inspection.getId())
                .variableName(name)
                .singleResult()
                .getValue();
    }

    private Entry verdict() {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals("verdict"))
                .findFirst()
                .orElseThrow();
    }
}
