package spotcheck.casefile.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows and columns in Chinese; one without a word keeps its name, which a person who looks into the database knows. */
final class RowWords {

    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("spot_case", "案件"),
            Map.entry("planning_file", "计划或者方案"),
            Map.entry("deadline", "期限"),
            Map.entry("deadline_change", "期限变更"),
            Map.entry("party", "当事人"),
            Map.entry("product", "产品"),
            Map.entry("sample", "样品"),
            Map.entry("sealed_unit", "封样单元"),
            Map.entry("custody_event", "样品流转"),
            Map.entry("sampling_team", "抽样人员"),
            Map.entry("sampling_sheet", "抽样单"),
            Map.entry("refusal", "拒检"),
            Map.entry("paper", "文书"),
            Map.entry("paper_file", "文书文件"),
            Map.entry("paper_scan", "签字文本"),
            Map.entry("evidence_file", "证据文件"),
            Map.entry("evidence_waiver", "缺少证据的说明"),
            Map.entry("legal_hold", "证据保全"),
            Map.entry("notification", "结果告知"),
            Map.entry("objection", "异议"),
            Map.entry("retest", "复检"),
            Map.entry("handover", "移送"),
            Map.entry("publication", "公开"),
            Map.entry("amendment", "更正步骤"),
            Map.entry("superseded_row", "作废的登记"),
            Map.entry("reopening", "重新开启"),
            Map.entry("sampler_out", "退出抽样的人员"),
            Map.entry("blind_sample", "盲样"));
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("conclusion", "检验结论"),
            Map.entry("outcome", "办理结果"),
            Map.entry("closed_on", "结案日期"),
            Map.entry("opened_on", "立案日期"),
            Map.entry("stage", "所处环节"),
            Map.entry("regime", "适用办法"),
            Map.entry("organizer", "组织部门"),
            Map.entry("handler", "结果处理部门"),
            Map.entry("sampled_party", "被抽样对象"),
            Map.entry("due_date", "截止日"),
            Map.entry("raw_date", "顺延前截止日"),
            Map.entry("start_date", "起算日"),
            Map.entry("settled_on", "了结日期"),
            Map.entry("explanation", "计算说明"),
            Map.entry("status", "状态"),
            Map.entry("state", "状态"),
            Map.entry("period", "期限种类"),
            Map.entry("name", "名称"),
            Map.entry("credit_code", "统一社会信用代码"),
            Map.entry("number", "编号"),
            Map.entry("seal_number", "封条编号"),
            Map.entry("sha256", "文件指纹"),
            Map.entry("addressee", "送达对象"),
            Map.entry("issued_on", "制发日期"),
            Map.entry("served_on", "送达日期"),
            Map.entry("person", "人员"));

    /** One row a file. */
    private static final Set<String> FILES = Set.of("spot_case", "planning_file");

    private RowWords() {}

    static String changed(RowKey key, List<String> columns) {
        var which = columns.stream()
                .map(column -> COLUMNS.getOrDefault(column, column))
                .collect(Collectors.joining("、"));
        return row(key) + "的" + (which.isEmpty() ? "内容" : "“" + which + "”") + "与记录时不同";
    }

    static String gone(RowKey key) {
        return row(key) + "不见了";
    }

    static String added(RowKey key) {
        return row(key) + "没有记录";
    }

    private static String row(RowKey key) {
        var table = TABLES.getOrDefault(key.table(), "表 " + key.table());
        return FILES.contains(key.table()) ? table : table + "（" + key.place() + "）";
    }
}
