package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people must record, under each regime: whole cases in which each such answer is left out once. What these cases
 * came by is the list of {@code demanded-in-cases.csv}, of which the coverage is counted; with
 * {@code -Dcatalogue.write=true} it is written.
 */
class DemandedAnswersProcessTest extends DemandedHistory {

    private static final Path LIST = Path.of("src/test/resources/written-out/demanded-in-cases.csv");

    @AfterAll
    static void theCasesCameByAllThatTheListHas() throws IOException {
        var lines = new ArrayList<>(List.of("rule,task,field"));
        lines.addAll(SEEN);
        if (Boolean.getBoolean("catalogue.write")) {
            Files.write(LIST, lines);
        }
        assertThat(lines).containsAll(Files.readAllLines(LIST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "cq-2023", "nmg-trial", "sx-2023", "national-2020"})
    void aFailingProductOfAShopIsPutRight(String regime) {
        opened(regime, "seller");
        differs("assignSamplers", "oneVisit", "joint", "oneVisitNote", "与另一产品同时抽取，两人分工");
        differs("showNotice", "materialsGiven", "withheld", "materialsWithheld", "进货台账");
        differs("drawSample", "methodFollowed", "deviated", "methodDeviation", "货架不足，改为仓库随机抽取");
        differs(
                "completeSheet",
                "sheetCorrections",
                "confirmed",
                "correctionText",
                "规格一处更正，双方签名",
                "signatureState",
                "unstamped",
                "signatureNote",
                "公章不在场，负责人签字");
        differs(
                "sealSamples",
                "transport",
                "party-helps",
                "sampleTracking",
                "SF1400011",
                "helpCost",
                30,
                "specialCare",
                true,
                "transportCare",
                "防潮箱",
                "partyFeedback",
                "disturbed",
                "feedbackNote",
                "已当场纠正",
                "sealsSigned",
                "samplers-only",
                "sealsUnsignedReason",
                "负责人外出");
        fails("none");
        walksToTheEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "cq-2023", "nmg-trial", "sx-2023", "national-2020"})
    void aProductWithoutFaultOfAWorksIsPublished(String regime) {
        opened(regime, "producer");
        differs(
                "completeSheet",
                "appliedStandard",
                "Q/SC 1-2026",
                "standardKind",
                "enterprise",
                "standardText",
                "given",
                "standardForwarded",
                "yes",
                "standardConfirmed",
                "向备案平台核对");
        differs("sealSamples", "reserveStorage", "sampled-party", "keepingTold", "yes");
        differs(
                "performTest",
                "subcontracting",
                "consented",
                "subcontractedItems",
                "盐雾，某院",
                "consentNumber",
                "渝市监〔2026〕5号",
                "consentOn",
                "2026-03-02");
        walksTo("performTest");
        walksToTheEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "cq-2023", "nmg-trial", "sx-2023", "national-2020"})
    void aProductBoughtOnlineFailsAndIsRetested(String regime) {
        opened(regime, "online");
        fails("none");
        comes("registerObjection");
        differs("registerFormalities", "byAgent", true, "proxyPapers", "授权委托书、身份证");
        differs("performRetest", "witnessApproved", true, "witnessName", "王五");
        differs("studyObjection", "expertsAsked", true, "expertOpinion", "方法适用");
        differs("registerService", "serviceMethod", "post", "signedBy", null, "postalNumber", "EMS1");
        differs(
                "publishResult",
                "toldWhom",
                List.of(
                        "local-government",
                        "superior-authority",
                        "peer-departments",
                        "platform-operator",
                        "network-supervision",
                        "social-organisations"));
        walksToTheEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "cq-2023", "nmg-trial", "national-2020"})
    void aSamplingThatIsObjectedToIsMaintained(String regime) {
        opened(regime, "producer");
        fails("none");
        comes("registerObjection", "objectionKind", "sampling-process", "disputedItems", null);
        differs(
                "registerService",
                "serviceMethod",
                "left",
                "signedBy",
                null,
                "leftProof",
                "witness",
                "witnesses",
                "李四");
        walksToTheEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "cq-2023", "nmg-trial", "sx-2023", "national-2020"})
    void aDangerousProductFailsThreeTimes(String regime) {
        opened(regime, "producer");
        fails("S1");
        for (var round = 1; round <= 3; round++) {
            differs("reportReinspection", "items", OrdinaryAnswers.stillFailing());
        }
        differs("concludeCase", "crimeSuspected", true, "crimeTransferredOn", "2026-03-02");
        walksToTheEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "cq-2023", "nmg-trial", "sx-2023", "national-2020"})
    void aClueFoundOnSiteIsFollowed(String regime) {
        opened(regime, "seller");
        differs(
                "recordFindings",
                "nothingSeen",
                null,
                "violationSeen",
                List.of("other-violation"),
                "violationProvision",
                "产品质量法第三十条",
                "findingsNote",
                "见照片");
        differs("handOverClue", "clueConduct", "other-violation", "otherClue", "产品质量法第三十条");
        walksToTheEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "cq-2023", "nmg-trial", "sx-2023", "national-2020"})
    void aRefusalIsProvenAndPunished(String regime) {
        opened(regime, "producer");
        differs(
                "recordFindings",
                "nothingSeen",
                null,
                "nonCooperation",
                List.of("excessive-price"),
                "findingsNote",
                "要价十倍");
        differs("findRefusal", "refusalConduct", "excessive-price");
        differs("dealWithRefusal", "marketBan", "banned", "banFrom", "2026-03-02", "banUntil", "2027-03-01");
        differs("decideFiling", "filingAnswer", "not-filed", "caseReference", null, "filingReason", "已改正");
        walksToTheEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2023", "nmg-trial", "sx-2023", "national-2020"})
    void whatMayNotBeSampledIsRecorded(String regime) {
        opened(regime, "producer");
        differs(
                "recordFindings",
                "nothingSeen",
                null,
                "noSamplingSeen",
                List.of("other-legal-ground"),
                "noSamplingProvision",
                "统筹通知第六条",
                "noSamplingVerifiedWith",
                "区局执法科",
                "noSamplingVerifiedOn",
                "2026-03-02",
                "findingsNote",
                "立案调查中");
        walksToTheEnd();
        opened(regime, "producer");
        differs(
                "recordFindings",
                "nothingSeen",
                null,
                "noSamplingSeen",
                List.of("export-only"),
                "noSamplingProof",
                "报关单",
                "findingsNote",
                "只供出口");
        walksToTheEnd();
        opened(regime, "producer");
        differs("recordFindings", "nothingSeen", null, "unableSeen", true, "findingsNote", "停产公告");
        walksToTheEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2023", "nmg-trial", "national-2020"})
    void aTestOnSiteIsRecordedAndAReportSentBack(String regime) {
        opened(regime, "producer");
        differs("checkLicences", "onSiteItems", true);
        differs(
                "inspectOnSite",
                "installationNeeded",
                true,
                "installationHelp",
                "helped",
                "installationProof",
                "照片和签字记录",
                "installationConfirmation",
                "both");
        differs("acceptReport", "reviewDecision", "return", "returnReason", "依据写错");
        walksTo("draftPublication");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2023", "nmg-trial", "national-2020"})
    void aSampleThatCannotBeTestedIsGivenUp(String regime) {
        opened(regime, "seller");
        differs("performTest", "testResult", "impossible", "impossibleCause", "样品在检验中失效", "impossibleProof", "照片与原始记录");
        walksToTheEnd();
        opened(regime, "seller");
        differs(
                "receiveSample",
                "sealState",
                "intact",
                "sheetMatch",
                "no",
                "orderMatch",
                "yes",
                "intakeDecision",
                "reject",
                "rejectReason",
                "规格不符",
                "rejectEvidence",
                "照片三张",
                "labelledApart",
                null,
                "schemeReportDue",
                null);
        walksToTheEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2023", "nmg-trial"})
    void aWorksThatStoppedIsFollowed(String regime) {
        opened(regime, "producer");
        fails("none");
        differs(
                "recordRectification",
                "partyAnswer",
                "halted",
                "reportedOn",
                null,
                "haltedOn",
                "2026-03-02",
                "haltReason",
                "订单取消",
                "haltFollowUpOn",
                "2026-06-30");
        walksTo("followUpHalt");
        differs("followUpHalt", "haltState", "resumed", "resumedOn", "2026-03-02", "counting", "remaining");
        goesOn("followUpHalt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "cq-2023", "nmg-trial", "national-2020"})
    void whoDoesNothingAboutTheRetestGivesItUp(String regime) {
        opened(regime, "producer");
        fails("none");
        comes("registerObjection");
        walksTo("registerFormalities");
        daysPass(20);
        goesOn("confirmFormalitiesOver");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "cq-2023", "nmg-trial", "national-2020"})
    void aReserveSampleInDoubtIsLookedInto(String regime) {
        opened(regime, "producer");
        fails("none");
        comes("registerObjection");
        differs(
                "confirmRetestSample",
                "reserveSeal",
                "damaged",
                "reserveDoubtCause",
                "other-legal-ground",
                "reserveDoubtFacts",
                "封条一角脱落");
        walksTo("decideTermination");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "cq-2023", "nmg-trial", "national-2020"})
    void whatCameInThePostAfterThePeriodIsLookedFor(String regime) {
        opened(regime, "producer");
        fails("none");
        differs(
                "confirmObjectionPeriodOver",
                "objectionFound",
                "in-time",
                "objectionKind",
                "inspection-conclusion",
                "objectionFiledOn",
                "2026-03-10",
                "objectionReceivedOn",
                "2026-03-10",
                "objectionContact",
                "138",
                "objectionAddress",
                "某路1号",
                "objectionStatement",
                "方法有误",
                "objectionWritten",
                "yes",
                "disputedItems",
                List.of(ObjectionHistory.ITEM));
        walksTo("registerFormalities");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2023"})
    void aNoticeThatCannotBeDeliveredIsPublished(String regime) {
        opened(regime, "producer");
        fails("none");
        differs("registerService", "serviceResult", "undeliverable", "serviceRemark", "查无此址，邮件退回");
        walksTo("confirmPublicationService");
        opened(regime, "producer");
        differs(
                "registerService",
                "serviceMethod",
                "electronic",
                "signedBy",
                null,
                "electronicAddress",
                "law@example.com");
        fails("none");
        walksTo("draftPublication");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2023", "nmg-trial"})
    void aTextPromisedForLaterIsWaitedFor(String regime) {
        opened(regime, "seller");
        differs(
                "completeSheet",
                "appliedStandard",
                "Q/SC 1-2026",
                "standardKind",
                "enterprise",
                "standardText",
                "to-follow",
                "standardChannel",
                "邮件",
                "standardTextBy",
                "2026-03-06");
        walksTo("receiveSample");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2021", "cq-2023", "nmg-trial"})
    void whoWillNotPutItRightIsReferred(String regime) {
        opened(regime, "producer");
        fails("none");
        differs(
                "recordRectification",
                "partyAnswer",
                "refused",
                "reportedOn",
                null,
                "refusalStatement",
                "认为无须整改",
                "refusalGround",
                "yes");
        walksToTheEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2023", "nmg-trial", "national-2020"})
    void aProductOfAnotherRegionIsToldThere(String regime) {
        opened(regime, "seller");
        fixture.producerIn(number, "510107");
        fails("none");
        differs(
                "publishResult",
                "producerPlace",
                "outside",
                "producerAuthority",
                "成都市市场监督管理局",
                "producerAuthorityToldOn",
                "2026-03-02");
        walksToTheEnd();
    }
}
