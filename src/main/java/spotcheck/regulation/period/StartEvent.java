package spotcheck.regulation.period;

import java.util.Arrays;

/** The events from which periods run: the words of output {@code from} of {@code statutoryPeriod}, and two resumptions. */
public enum StartEvent {
    PREVIOUS_CHECK_SAMPLED("previous-check-sampled", "上一次抽查的抽样日"),
    RESULT_MATERIAL_RECEIVED("result-material-received", "收到检验报告及相关资料"),
    REPORT_AND_NOTICE_RECEIVED("report-and-notice-received", "收到检验报告和结果通知书"),
    PARTY_RECEIVES_CONCLUSION("party-receives-conclusion", "当事人收到检验结论的书面告知"),
    RETEST_APPLIED("retest-applied", "收到复检申请"),
    RETEST_NOTICE_RECEIVED("retest-notice-received", "申请人收到复检（异议处理）通知书"),
    FORMALITIES_DONE("formalities-done", "申请人办妥复检手续"),
    ORDER_ISSUED("order-issued", "责令整改通知书下达"),
    ORDER_SERVED("order-served", "责令改正通知书送达"),
    ANNOUNCEMENT_PUBLISHED("announcement-published", "向社会公告"),
    OBJECTION_PERIOD_OVER("objection-period-over", "最后一名有权异议者的异议期届满"),
    INSPECTION_FINISHED("inspection-finished", "检验工作结束"),
    AS_AGREED("as-agreed", "方案或委托协议另定的起点"),
    RESULT_HANDLING_DONE("result-handling-done", "结果处理实施"),
    PUBLICATION_STARTED("publication-started", "公告送达开始发布"),
    CASE_CLOSED("case-closed", "结案"),
    REPORT_ISSUED("report-issued", "检验报告签发"),
    SUSPENSION_DECIDED("suspension-decided", "作出暂停承担任务资格的决定"),
    DECISION_RECEIVED("decision-received", "当事人收到决定"),
    FILING_MONTH_BEGINS("filing-month-begins", "报送备案当月的前一日"),
    PRODUCTION_RESUMED("production-resumed", "恢复生产、销售"),
    PROCEEDINGS_RESUMED("proceedings-resumed", "中止原因消除");

    private final String code;
    private final String label;

    StartEvent(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** What the event is called in Chinese; a word that a changed table brings along stands for itself. */
    public static String labelOf(String code) {
        return Arrays.stream(values())
                .filter(event -> event.code.equals(code))
                .findFirst()
                .map(StartEvent::label)
                .orElse(code);
    }
}
