package spotcheck.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers of the inspection forms as a careful laboratory gives them in Chongqing; stories change single ones. */
public final class InspectionForms {

    public static final List<String> NMG_RECEIPT = new ArrayList<>(
            List.of("sample-appearance", "sample-state", "seal-integrity", "other-influences", "document-match"));

    private static final List<String> CQ_RECEIPT = new ArrayList<>(
            List.of("sample-appearance", "sample-state", "seal-integrity", "unpacking", "document-match"));

    private InspectionForms() {}

    /** The form with some answers changed; null takes an answer out. */
    public static Map<String, Object> with(Map<String, Object> form, @Nullable Object... changes) {
        var changed = new HashMap<>(form);
        for (int i = 0; i < changes.length; i += 2) {
            var key = String.valueOf(changes[i]);
            changed.remove(key);
            if (changes[i + 1] != null) {
                changed.put(key, changes[i + 1]);
            }
        }
        return changed;
    }

    public static Map<String, Object> accepted() {
        return with(
                Map.of(),
                "receivedOn",
                "2026-03-02",
                "evidence",
                CQ_RECEIPT,
                "intakeDecision",
                "accept",
                "labelledApart",
                "yes",
                "schemeReportDue",
                "2026-03-20");
    }

    public static Map<String, Object> rejected() {
        return with(
                accepted(),
                "sealState",
                "intact",
                "sheetMatch",
                "no",
                "orderMatch",
                "yes",
                "intakeDecision",
                "reject",
                "rejectReason",
                "样品规格与抽样单不符",
                "rejectEvidence",
                "照片三张，存样品系统",
                "schemeReportDue",
                null);
    }

    public static Map<String, Object> licenceInOrder() {
        return with(
                Map.of(), "licenceControl", "licence", "verifiedLicence", "XK06-001-00123", "licenceValid", "valid");
    }

    public static Map<String, Object> unlicensed() {
        return with(
                licenceInOrder(),
                "licenceValid",
                "invalid",
                "suspectedGrounds",
                new ArrayList<>(List.of("licence-mark-missing-or-expired", "other-violation")),
                "suspectedFacts",
                "许可证已于2025年过期");
    }

    public static Map<String, Object> onSite() {
        return with(
                Map.of(),
                "onSiteDate",
                "2026-03-02",
                "onSiteProtocol",
                "实施细则附录B",
                "recordSignature",
                "signed",
                "evidence",
                new ArrayList<>(List.of("original-record")));
    }

    public static Map<String, Object> tested() {
        return with(
                Map.of(),
                "testStartedOn",
                "2026-03-02",
                "testEndedOn",
                "2026-03-02",
                "originalRecords",
                "YS-2026-001",
                "subcontracting",
                "none",
                "testMethods",
                "standard",
                "testResult",
                "completed");
    }

    public static Map<String, Object> report(String judgementOfClassA) {
        var rows = new ArrayList<Map<String, Object>>();
        rows.add(row("绝缘电阻", "A", judgementOfClassA));
        rows.add(row("绝缘厚度", "B", "conforms"));
        return with(
                Map.of(),
                "reportNumber",
                "检2026-001",
                "judgementBasis",
                "GB/T 5023",
                "items",
                rows,
                "reviewer",
                "钱审",
                "approver",
                "孙批",
                "issuedOn",
                "2026-03-02",
                "submittedOn",
                "2026-03-02",
                "truthStated",
                "yes");
    }

    public static Map<String, Object> acceptedAsFailing() {
        return with(Map.of(), "reviewDecision", "accept", "seriousGround", "S1", "seriousReason", "不符合强制性安全标准");
    }

    private static Map<String, Object> row(String item, String itemClass, String judgement) {
        return with(
                Map.of(),
                "item",
                item,
                "part",
                "physical",
                "itemClass",
                itemClass,
                "requirement",
                "≥ 5",
                "measured",
                "4.8",
                "unit",
                "MΩ",
                "judgement",
                judgement);
    }
}
