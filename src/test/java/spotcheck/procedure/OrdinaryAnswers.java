package spotcheck.procedure;

import static spotcheck.sampling.SamplingForms.form;
import static spotcheck.sampling.SamplingForms.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import spotcheck.disposal.DisposalForms;
import spotcheck.enforcement.ClueForms;
import spotcheck.enforcement.EnforcementForms;
import spotcheck.inspection.InspectionForms;
import spotcheck.notification.NotificationForms;
import spotcheck.objection.ObjectionForms;
import spotcheck.publication.PublicationForms;
import spotcheck.rectification.LadderForms;
import spotcheck.refusal.RefusalForms;
import spotcheck.sampling.OnlineForms;
import spotcheck.sampling.SamplingForms;

/** What careful people answer at each step of an ordinary case, in which nothing is wrong until a story says so. */
record OrdinaryAnswers(
        String regime,
        String region,
        String seals,
        String handler,
        LocalDate today,
        String conclusion,
        Map<String, LocalDate> superiors) {

    private static final String DAY = "2026-03-02";

    /** Rows of a report of which the first fails. */
    static Object failing() {
        return InspectionForms.report("fails").get("items");
    }

    static Object stillFailing() {
        return LadderForms.reinspectionReport(LocalDate.EPOCH, false).get("items");
    }

    Map<String, Object> of(String task) {
        return switch (task) {
            case "assignSamplers" -> SamplingForms.team(region);
            case "showNotice" -> SamplingForms.notice();
            case "recordFindings" -> form("nothingSeen", true);
            case "drawSample" -> SamplingForms.draw();
            case "completeSheet" -> SamplingForms.sheet();
            case "sealSamples" -> with(SamplingForms.seal(seals), "evidence", siteEvidence());
            case "recordUnable" ->
                form(
                        "unableReason",
                        "bankrupt",
                        "unableNote",
                        "已破产",
                        "evidence",
                        inChongqing()
                                ? List.of("proof-of-circumstances", "unable-circumstances")
                                : List.of("unable-circumstances"));
            case "recordNoSample" -> form("noSampleNote", "见现场笔录");
            case "receiveStandardText" ->
                form(
                        "textReceivedOn",
                        DAY,
                        "textReceivedForm",
                        "电子版",
                        "textConfirmed",
                        "向备案机构核对",
                        "textPassedOn",
                        "yes");
            case "reportTextMissing" ->
                form("reportedOrganizerOn", DAY, "reportedCountyOn", DAY, "reportTextNote", "逾期未提供");
            default -> online(task);
        };
    }

    private Map<String, Object> online(String task) {
        return switch (task) {
            case "assignBuyers" -> OnlineForms.buyers(region);
            case "buyOnline" -> OnlineForms.purchase(purchase());
            case "receiveParcel" -> OnlineForms.parcel();
            case "sealParcel" -> OnlineForms.seal(seals, parcel());
            case "sendPapers" -> OnlineForms.papers();
            case "decideReturn" -> form("returnDecision", "return", "returnReason", "办法没有规定，样品不符合要求");
            case "arrangeReturn" -> form("returnedOn", DAY, "returnTracking", "SF101");
            default -> inspection(task);
        };
    }

    private Map<String, Object> inspection(String task) {
        return switch (task) {
            case "receiveSample" -> received();
            case "checkLicences" -> InspectionForms.licenceInOrder();
            case "inspectOnSite" -> with(InspectionForms.onSite(), "evidence", onSite());
            case "performTest" -> InspectionForms.tested();
            case "issueReport" -> InspectionForms.report("conforms");
            case "acceptReport" -> form("reviewDecision", "accept");
            case "decideOnRejection" -> form("rejectionDecision", "close", "rejectionDecisionReason", "该产品已停产");
            case "confirmImpossible" -> form("impossibilityConfirmed", "yes", "impossibilityOpinion", "同意，另行安排");
            default -> telling(task);
        };
    }

    private Map<String, Object> received() {
        var due = today.plusDays(18).toString();
        return regime.equals("cq-2023")
                ? with(InspectionForms.accepted(), "schemeReportDue", due)
                : with(InspectionForms.accepted(), "schemeReportDue", due, "evidence", InspectionForms.NMG_RECEIPT);
    }

    private Map<String, Object> telling(String task) {
        return switch (task) {
            case "decideNotification" -> form("notificationChoice", "none", "notificationReason", "检验合格");
            case "receiveResultPapers" -> NotificationForms.papersReceivedOn(DAY);
            case "issueResultNotice" -> NotificationForms.NOTICE;
            case "registerService" -> NotificationForms.direct(DAY);
            case "orderPublication" ->
                NotificationForms.published(List.of("cq-2020", "cq-2021").contains(regime) ? 15 : 30);
            case "confirmPublicationService" -> form("publicationResult", "published", "serviceRemark", "网站截图");
            case "setObjectionPeriod" ->
                form("objectionLastDay", today.plusDays(15).toString(), "periodReason", "参照被抽样对象的期限");
            case "confirmObjectionPeriodOver" -> form("objectionFound", "none");
            default -> objecting(task);
        };
    }

    private Map<String, Object> objecting(String task) {
        return switch (task) {
            case "registerObjection" ->
                with(
                        ObjectionForms.filing("inspection-conclusion", DAY, DAY),
                        "disputedItems",
                        List.of(ObjectionHistory.ITEM));
            case "decideAdmission" -> form("admissionChoice", "admit", "admissionReason", "确有必要");
            case "verifyObjection" -> ObjectionForms.verified();
            case "decideObjection" -> ObjectionForms.decided("maintained");
            case "studyObjection" -> form("bodyOpinion", "记录完整", "refusalGroundsSeen", List.of());
            case "decideRetest" -> granted();
            case "registerRetestNotice" -> ObjectionForms.noticeReceived(DAY);
            case "registerFormalities" -> ObjectionForms.formalities(DAY);
            case "confirmFormalitiesOver" -> form("formalitiesFound", "none");
            case "chooseRetestBody" -> ObjectionForms.body(region + "-lab2", true);
            case "confirmRetestSample" -> ObjectionForms.sampleConfirmed();
            case "giveSample" -> ObjectionForms.sampleGiven();
            case "receiveRetestSample" -> ObjectionForms.sampleReceived();
            case "performRetest" -> ObjectionForms.retestReport(ObjectionHistory.ITEM, "fails");
            case "informRetestResult" -> ObjectionForms.informed();
            case "decideTermination" -> form("terminationDecision", "end", "terminationReasons", "申请人不配合");
            default -> rectifying(task);
        };
    }

    private Map<String, Object> granted() {
        var decision = form("retestDecision", "retest", "decisionReasons", "有必要且具备条件");
        return regime.equals("cq-2021") ? with(decision, "namedRetestBody", region + "-lab2") : decision;
    }

    private Map<String, Object> rectifying(String task) {
        return switch (task) {
            case "decideOrderTiming" -> form("orderTimingGround", "with-failing-notice", "orderTimingReason", "按本局惯例");
            case "issueOrder" -> LadderForms.order();
            case "serveOrder" -> LadderForms.served(today);
            case "recordRectification" -> LadderForms.report(today);
            case "followUpHalt" -> form("haltState", "stopped", "haltFindings", "设备已拆除");
            case "fileResultHandling", "fileSuspensionHandling" -> LadderForms.filed(today);
            case "holdReinspection" -> LadderForms.by(region, LadderForms.held(today));
            case "reportReinspection" -> LadderForms.reinspectionReport(today, true);
            case "concludeReinspection" -> form("reinspectionFee", 800);
            case "proposeSuspension" -> LadderForms.proposal(today.plusDays(30));
            case "approveSuspension" -> form("suspensionReview", "approved");
            case "serveSuspension" -> form("suspensionServedOn", DAY, "serviceWay", "direct", "serviceProof", "厂长王某签收");
            case "referEnforcement" -> form("receivingBody", handler, "referralFacts", "无正当理由拒绝整改");
            case "referRevocation", "referDefiance" -> form("referralFacts", "第三次复查不合格");
            case "inviteToInterview" -> LadderForms.invitation(today);
            case "carryOutMeasure" ->
                form(
                        "measureResult",
                        "done",
                        "measureOn",
                        DAY,
                        "measureParticipants",
                        "区局质监科",
                        "measureRecord",
                        "已送达",
                        "adviceLetter",
                        "建议2026-3，邮寄送达");
            default -> publishing(task);
        };
    }

    private Map<String, Object> publishing(String task) {
        return switch (task) {
            case "draftPublication" ->
                conclusion.isEmpty()
                        ? PublicationForms.withheld("no-conclusion")
                        : SamplingForms.without(
                                with(PublicationForms.draft(), "publishedConclusion", conclusion), "failingItems");
            case "approvePublication", "approveAnnouncement" -> form("reviewAnswer", "approved");
            case "publishResult" -> PublicationForms.disclosure();
            case "reportFailure" -> PublicationForms.failure(superiors);
            case "announceFailure" -> PublicationForms.announcement(today);
            default -> enforcing(task);
        };
    }

    private Map<String, Object> enforcing(String task) {
        return switch (task) {
            case "listClues" -> SamplingForms.without(EnforcementForms.list("S1", handler), "handOverReason");
            case "receiveClues", "receiveClue" -> ClueForms.receipt("accepted");
            case "decideFiling", "verifyClue" -> ClueForms.filing("filed", "caseReference", "市监立〔2026〕1号");
            case "concludeCase" -> EnforcementForms.result();
            case "listNotFiled", "reportClueFiled", "reportClueNotFiled" -> ClueForms.feedback();
            case "handOverClue" -> ClueForms.clue();
            case "warnOfConsequences" -> RefusalForms.warning("refuses");
            case "collectProof" -> RefusalForms.proof();
            case "findRefusal" -> RefusalForms.finding("hinders-removal");
            case "reportRefusal" -> RefusalForms.report();
            case "confirmRefusal" -> RefusalForms.review("confirmed");
            case "dealWithRefusal" ->
                RefusalForms.handling(regime.equals("nmg-trial") ? "local-fine" : "product-quality-law", handler);
            default -> disposing(task);
        };
    }

    private static Map<String, Object> disposing(String task) {
        var answers = DisposalForms.BY_TASK.get(task);
        if (answers == null) {
            throw new AssertionError("nobody has said what is done at " + task);
        }
        return answers;
    }

    private boolean inChongqing() {
        return region.equals("cq");
    }

    private List<String> siteEvidence() {
        return inChongqing() ? SamplingForms.CQ_EVIDENCE : SamplingForms.NMG_EVIDENCE;
    }

    private List<String> onSite() {
        return switch (regime) {
            case "cq-2020", "cq-2021", "cq-2023" -> List.of("original-record");
            case "sx-2023" -> List.of("on-site-protocol", "original-record", "inspection-process");
            default -> List.of("on-site-protocol", "original-record");
        };
    }

    private List<String> parcel() {
        if (!inChongqing()) {
            return OnlineForms.NMG_RECEIPT;
        }
        return regime.equals("cq-2023") ? OnlineForms.CQ_RECEIPT : OnlineForms.CQ20_RECEIPT;
    }

    private List<String> purchase() {
        if (!inChongqing()) {
            return OnlineForms.NMG_PURCHASE;
        }
        return regime.equals("cq-2023") ? OnlineForms.CQ_PURCHASE : OnlineForms.CQ20_PURCHASE;
    }
}
