package spotcheck.refusal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spotcheck.StageTest;

/** Answers of the refusal forms as careful people give them on the second of March; stories change single ones. */
public final class RefusalForms {

    private static final String TODAYS = StageTest.TODAY.toString();

    private RefusalForms() {}

    public static Map<String, Object> warning(String reaction) {
        var warning = new HashMap<String, Object>();
        warning.put("warnedOn", TODAYS);
        warning.put("warnedAt", "09:10");
        warning.put("warnedPerson", "店主张三");
        warning.put("reactionToWarning", reaction);
        return warning;
    }

    public static Map<String, Object> proof() {
        var proof = new HashMap<String, Object>();
        proof.put("refusedOn", TODAYS);
        proof.put("refusalFacts", "阻拦抽样人员带走样品");
        proof.put("refusalProofs", List.of(Map.of("proofKind", "video", "proofRemark", "执法记录仪")));
        proof.put("enforcerOnSite", "执法人员周五到场，责令配合");
        proof.put("evidence", List.of("refusal-conduct"));
        proof.put("evidenceMissingReason", "其余材料由执法人员保存");
        proof.put("witnessed", "yes");
        proof.put("witnessName", "社区工作人员李四");
        return proof;
    }

    public static Map<String, Object> finding(String conduct) {
        var finding = new HashMap<String, Object>();
        finding.put("refusingParty", "某五金经营部");
        finding.put("refusalConduct", conduct);
        finding.put("askedPrice", 900);
        finding.put("usualPrice", "标价 100 元");
        finding.put("refusalGrounds", "多次劝说无效");
        finding.put("findingSignatures", List.of("samplers", "party-refused"));
        return finding;
    }

    public static Map<String, Object> report() {
        var report = new HashMap<String, Object>();
        report.put("refusalReportedOn", TODAYS);
        report.put("toldOrganizer", "组织部门");
        report.put("organizerToldAt", "09:30");
        report.put("toldCounty", "县级局");
        report.put("countyToldAt", "09:35");
        report.put("reportMeans", "phone");
        return report;
    }

    public static Map<String, Object> review(String answer) {
        return Map.of("refusalFinding", answer, "refusalReviewReason", "经核实");
    }

    public static Map<String, Object> handling(String basis, String team) {
        var handling = new HashMap<String, Object>();
        handling.put("enforcementTeam", team);
        handling.put("refusalHandedOn", TODAYS);
        handling.put("penaltyBasis", basis);
        handling.put("localOpinion", "移交执法立案");
        handling.put("summarySentOn", TODAYS);
        handling.put("creditEntryOn", TODAYS);
        handling.put("creditEntryNumber", "GS-2026-1");
        handling.put("marketBan", "none");
        return handling;
    }
}
