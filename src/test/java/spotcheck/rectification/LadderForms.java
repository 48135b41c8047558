package spotcheck.rectification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers of the forms of rectification, re-inspection and suspension. */
public final class LadderForms {

    private LadderForms() {}

    public static Map<String, Object> order() {
        return Map.of("rectifyRequirements", "查明原因，更换不合格原料", "riskJudgement", "none");
    }

    public static Map<String, Object> served(LocalDate on) {
        return Map.of(
                "orderServedOn",
                on.toString(),
                "serviceWay",
                "direct",
                "serviceProof",
                "厂长王某签收",
                "orderCopies",
                3,
                "reportReceivedOn",
                on.toString());
    }

    /** A week from now. */
    public static Map<String, Object> invitation(LocalDate today) {
        return Map.of(
                "interviewCall",
                "notice",
                "interviewOn",
                today.plusDays(7).toString(),
                "interviewTime",
                "上午9时30分",
                "interviewPlace",
                "本局三楼会议室",
                "interviewCalled",
                "法定代表人、质量负责人",
                "interviewTopics",
                "不合格原因和整改安排",
                "interviewContact",
                "王某 023-60000000");
    }

    public static Map<String, Object> report(LocalDate on) {
        return Map.of(
                "partyAnswer",
                "rectified",
                "reportedOn",
                on.toString(),
                "goodsHandled",
                "生产三百卷，已召回封存",
                "causeAnalysis",
                "铜杆不合格，采购负责",
                "preventiveMeasures",
                "原料逐批检验",
                "ownTestReport",
                "自检2026-7",
                "rectificationResult",
                "已更换原料，自检合格");
    }

    public static Map<String, Object> held(LocalDate on) {
        return Map.of(
                "heldOn",
                on.toString(),
                "partyCooperates",
                "yes",
                "sampleQuantity",
                3,
                "reinspectionBodyQualified",
                "yes");
    }

    /** Two samplers of the region go. */
    public static Map<String, Object> by(String region, Map<String, Object> held) {
        var sent = new HashMap<>(held);
        sent.putIfAbsent("reinspectors", List.of(region + "-sampler1", region + "-sampler2"));
        return sent;
    }

    public static Map<String, Object> refusedSamples(LocalDate on) {
        return Map.of(
                "heldOn", on.toString(),
                "partyCooperates", "no",
                "reinspectionRefusal", "锁门拒绝，已录像");
    }

    public static Map<String, Object> reinspectionReport(LocalDate on, boolean passes) {
        return Map.of(
                "reportNumber",
                "复2026-001",
                "issuedOn",
                on.toString(),
                "submittedOn",
                on.toString(),
                "reviewer",
                "李四",
                "approver",
                "周五",
                "items",
                List.of(Map.of(
                        "item",
                        "绝缘电阻",
                        "part",
                        "physical",
                        "itemClass",
                        "A",
                        "requirement",
                        "≤ 5",
                        "measured",
                        passes ? "4.8" : "6.1",
                        "judgement",
                        passes ? "conforms" : "fails")));
    }

    public static Map<String, Object> filed(LocalDate on) {
        return Map.of("papersMissingReason", "未申请复查，按职权复查", "handlingReportedOn", on.toString());
    }

    public static Map<String, Object> proposal(LocalDate until) {
        return Map.of("suspensionMeasures", "两次复查不合格，停业整顿", "suspendUntil", until.toString());
    }

    public static Map<String, Object> halted(LocalDate on) {
        return Map.of(
                "partyAnswer",
                "halted",
                "haltedOn",
                on.toString(),
                "haltReason",
                "订单取消，生产线停产",
                "haltFollowUpOn",
                on.plusDays(30).toString());
    }
}
