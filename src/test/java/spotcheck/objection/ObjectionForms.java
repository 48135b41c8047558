package spotcheck.objection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers of the forms of objection and retest. */
public final class ObjectionForms {

    private ObjectionForms() {}

    public static Map<String, Object> filing(String kind, String filedOn, String receivedOn) {
        return new HashMap<>(Map.of(
                "objectionKind",
                kind,
                "objectionFiledOn",
                filedOn,
                "objectionReceivedOn",
                receivedOn,
                "objectionContact",
                "13800000000",
                "objectionAddress",
                "某路1号",
                "objectionStatement",
                "检验方法有误，请求复检",
                "objectionWritten",
                "yes",
                "disputedItems",
                List.of("导体电阻")));
    }

    public static Map<String, Object> noticeReceived(String day) {
        return Map.of(
                "noticeReceivedOn", day, "noticeService", "direct", "noticeProof", "张三签收", "noticeArchivedBy", "李四");
    }

    public static Map<String, Object> formalities(String doneOn) {
        return Map.of(
                "formalitiesResult",
                "done",
                "formalitiesDoneOn",
                doneOn,
                "identityProof",
                "营业执照",
                "retestFeeAdvanced",
                1200);
    }

    public static Map<String, Object> body(String laboratory, boolean qualified) {
        return Map.of("retestLaboratory", laboratory, "bodyQualified", qualified, "bodyCopySentOn", "2026-03-02");
    }

    public static Map<String, Object> sampleConfirmed() {
        return Map.of(
                "confirmationMode", "on-site",
                "confirmedOn", "2026-03-02",
                "confirmedBy", "张三、李四、王五",
                "handover", "检验一所移交检验二所，专人送达",
                "reserveSeal", "intact",
                "reservePriceBasis", "marked-price",
                "reservePrice", 88);
    }

    /** By the first laboratory, which has the reserve sample. */
    public static Map<String, Object> sampleGiven() {
        return Map.of("givenOn", "2026-03-02", "sealState", "intact", "transport", "carried");
    }

    public static Map<String, Object> sampleReceived() {
        return Map.of(
                "reserveReceivedOn", "2026-03-02",
                "reserveState", "完好",
                "reserveSeal", "intact",
                "evidence",
                        List.of(
                                "sample-appearance",
                                "sample-state",
                                "seal-integrity",
                                "other-influences",
                                "document-match"),
                "evidenceRemark", "照片 1-6");
    }

    public static Map<String, Object> causes(String... causes) {
        return Map.of("terminationCausesSeen", List.of(causes), "causeFacts", "现场记录与照片");
    }

    public static Map<String, Object> retestReport(String item, String judgement) {
        return retestReport(List.of(item), judgement);
    }

    public static Map<String, Object> retestReport(List<String> items, String judgement) {
        return new HashMap<>(Map.of(
                "reportNumber",
                "复2026-001",
                "issuedOn",
                "2026-03-02",
                "submittedOn",
                "2026-03-02",
                "reviewer",
                "乙",
                "approver",
                "丙",
                "items",
                items.stream()
                        .map(item -> Map.of(
                                "item",
                                item,
                                "part",
                                "physical",
                                "itemClass",
                                "A",
                                "requirement",
                                "≤ 5",
                                "measured",
                                "5.2",
                                "judgement",
                                judgement))
                        .toList()));
    }

    public static Map<String, Object> verified() {
        return Map.of("verificationFinding", "抽样记录与录像一致", "verificationOpinion", "maintain");
    }

    public static Map<String, Object> decided(String decision) {
        return Map.of("objectionDecision", decision, "decisionReasons", "核查属实");
    }

    public static Map<String, Object> informed() {
        return Map.of("resultService", "direct", "resultProof", "张三签收", "retestReportEnclosed", "yes");
    }
}
