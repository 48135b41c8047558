package spotcheck.regulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import spotcheck.calendar.Deadline;
import spotcheck.calendar.DeadlineCalculator;
import spotcheck.calendar.Period;

/** The periods of the table {@code statutoryPeriod}: its words, what they are called, and whether their end rolls. */
public enum PeriodKind {
    REPEAT_CHECK_WINDOW("repeat-check-window", "不得重复抽查的期间"),
    RESULT_SERVICE("result-service", "检验结果告知期限"),
    OBJECTION("objection", "异议期"),
    RETEST_DECISION("retest-decision", "是否复检的决定期限"),
    RETEST_FORMALITIES("retest-formalities", "办理复检手续期限"),
    RETEST_BODY("retest-body", "确定复检机构期限"),
    RECTIFICATION("rectification", "整改期限"),
    REINSPECTION("reinspection", "复查期限"),
    SECOND_REINSPECTION_OPENS("second-reinspection-opens", "再次复查起始日"),
    SECOND_REINSPECTION_CLOSES("second-reinspection-closes", "再次复查截止日"),
    SAMPLE_RETURN("sample-return", "样品退还期限"),
    REPORT_SUBMISSION("report-submission", "检验报告报送期限"),
    RESULT_HANDLING_REPORT("result-handling-report", "后处理情况上报期限"),
    SERVICE_BY_PUBLICATION("service-by-publication", "公告送达期间"),
    FILE_RETENTION("file-retention", "案卷保存期限"),
    LABORATORY_RETENTION("laboratory-retention", "检验机构资料保存期限"),
    BODY_SUSPENSION("body-suspension", "检验机构暂停承担任务期间"),
    REVIEW_APPLICATION("review-application", "申请行政复议期限"),
    LAWSUIT("lawsuit", "提起行政诉讼期限");

    private final String code;
    private final String label;

    PeriodKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The window of the second re-inspection never grows outward, and opens on its day (CQ23-73a, NMG-55a). */
    public boolean rolls() {
        return this != SECOND_REINSPECTION_OPENS && this != SECOND_REINSPECTION_CLOSES;
    }

    /** The end of this period, rolled over days off if the end of such a period rolls. */
    public Deadline after(LocalDate start, Period length, DeadlineCalculator calculator) {
        return rolls() ? calculator.deadline(start, length) : calculator.unrolled(start, length);
    }

    public static Optional<PeriodKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public static PeriodKind of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("没有这一期间：" + code));
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(PeriodKind::code).toList();
    }
}
