package spotcheck.regulation.period;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import spotcheck.calendar.Deadline;
import spotcheck.calendar.Period;
import spotcheck.calendar.count.DeadlineCalculator;
import spotcheck.regulation.RuleIds;

/**
 * The periods of the table {@code statutoryPeriod}, and of the filing of plans: its words, what they are called, who has to act, what
 * follows at the end, and whether the end rolls.
 */
public enum PeriodKind {
    REPEAT_CHECK_WINDOW(
            "repeat-check-window", "不得重复抽查的期间", Bearer.NOBODY, "届满前不得对同一产品重复抽查", "CQ23-24e CQ20-22d NMG-8a O18-8"),
    RESULT_SERVICE(
            "result-service",
            "检验结果告知期限",
            Bearer.HANDLER,
            "逾期仍应立即告知，异议期自当事人实际收到之日起算",
            "CQ23-54a CQN-3-1a NMG-41a CQ20-51a O18-35"),
    OBJECTION("objection", "异议期", Bearer.PARTY, "期满未提出的，视为认可检验结果", "CQ23-56c NMG-42c CQ20-52a CQN-A1-3 O18-36"),
    RETEST_DECISION(
            "retest-decision",
            "是否复检的决定期限",
            Bearer.ORGANIZER,
            "逾期仍应作出决定，并记明超期",
            "CQN-3-2b CQ23-57d NMG-43c CQ20-54c O18-37"),
    RETEST_FORMALITIES(
            "retest-formalities",
            "办理复检手续期限",
            Bearer.PARTY,
            "期满未办理的，视为放弃复检",
            "CQ23-58d NMG-44c CQ20-55-2 CQN-A2-2 O18-38"),
    RETEST_BODY("retest-body", "确定复检机构期限", Bearer.ORGANIZER, "逾期仍应确定复检机构，并记明超期", "CQ23-59a NMG-45a CQ20-56a O18-39"),
    RECTIFICATION(
            "rectification",
            "整改期限",
            Bearer.PARTY,
            "期满未改正的，记明逾期，由办理机关催告、组织复查或者认定拒不整改",
            "CQ23-72a NMG-52b CQ20-67a CQN-3-3c O18-46"),
    REINSPECTION("reinspection", "复查期限", Bearer.HANDLER, "逾期仍应组织复查，并记明超期", "CQ23-71 NMG-54a CQ20-66 CQN-3-3d O18-47"),
    SECOND_REINSPECTION_OPENS(
            "second-reinspection-opens",
            "再次复查起始日",
            Bearer.NOBODY,
            "该日之前不得组织再次复查",
            "CQ23-73a NMG-55a CQ20-68a CQN-3-3g O18-48"),
    SECOND_REINSPECTION_CLOSES(
            "second-reinspection-closes",
            "再次复查截止日",
            Bearer.HANDLER,
            "该日之后组织的再次复查不在法定期间内",
            "CQ23-73a NMG-55a CQ20-68a CQN-3-3g O18-48"),
    SAMPLE_RETURN("sample-return", "样品退还期限", Bearer.LABORATORY, "逾期仍应退还样品", "CQ23-55a NMG-40a CQ20-48a O18-34"),
    REPORT_SUBMISSION(
            "report-submission", "检验报告报送期限", Bearer.LABORATORY, "逾期报送的报告照收，并记明超期", "CQ23-51 NMG-38 CQ20-49a O18-33"),
    RESULT_HANDLING_REPORT(
            "result-handling-report", "后处理情况上报期限", Bearer.HANDLER, "逾期仍应报送后处理情况", "NMG-57c CQ23-5h CQ20-6g"),
    SERVICE_BY_PUBLICATION(
            "service-by-publication", "公告送达期间", Bearer.NOBODY, "期满视为送达，异议期自该日起算", "CQ20-51d CQ20-51e CQ23-54f"),
    FILE_RETENTION("file-retention", "案卷保存期限", Bearer.ORGANIZER, "届满前不得销毁案卷", "NMG-62 O18-54"),
    LABORATORY_RETENTION(
            "laboratory-retention", "检验机构资料保存期限", Bearer.LABORATORY, "届满前不得销毁检验原始资料和报告", "CQ23-50c CQ20-47d NMG-36-2a"),
    BODY_SUSPENSION("body-suspension", "检验机构暂停承担任务期间", Bearer.NOBODY, "届满前不得承担监督抽查任务", "SX23-5-6"),
    REVIEW_APPLICATION("review-application", "申请行政复议期限", Bearer.PARTY, "期满不再受理行政复议申请", "CQN-A3-3 CQN-A5-5"),
    LAWSUIT("lawsuit", "提起行政诉讼期限", Bearer.PARTY, "期满不得再提起行政诉讼", "CQN-A3-3 CQN-A5-5"),
    PLAN_FILING("plan-filing", "年度计划备案期限", Bearer.ORGANIZER, "逾期仍应报送备案，并记明超期", "NMG-11d");

    private final String code;
    private final String label;
    private final Bearer bearer;
    private final String effect;
    private final String effectBasis;

    PeriodKind(String code, String label, Bearer bearer, String effect, String effectBasis) {
        this.code = code;
        this.label = label;
        this.bearer = bearer;
        this.effect = effect;
        this.effectBasis = effectBasis;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /**
     * The fewest days that an authority may fix where its measures name none: service by publication takes the thirty days
     * of civil procedure, which bind beside them (CQ23-54f, NMG-41a, O18-35).
     */
    public int fewestDays() {
        return this == SERVICE_BY_PUBLICATION ? 30 : 1;
    }

    /** Who has to act within the period. */
    public Bearer bearer() {
        return bearer;
    }

    /** What happens when the period is over, in Chinese. */
    public String effect() {
        return effect;
    }

    /** The rules of all regimes from which the effect follows. */
    public RuleIds effectBasis() {
        return RuleIds.parse(effectBasis);
    }

    /** Whether the period runs before the authority that handles the result, not before the organizing one. */
    public boolean isBeforeHandler() {
        return switch (this) {
            case RESULT_SERVICE,
                    SERVICE_BY_PUBLICATION,
                    RECTIFICATION,
                    REINSPECTION,
                    SECOND_REINSPECTION_OPENS,
                    SECOND_REINSPECTION_CLOSES,
                    RESULT_HANDLING_REPORT -> true;
            default -> false;
        };
    }

    /** Whether somebody is late who lets it pass; who does not use a right in time loses it, and is late for nothing. */
    public boolean isDuty() {
        return bearer.mustAct() && !outlivesCase() && this != OBJECTION && this != RETEST_FORMALITIES;
    }

    /** Whether the period runs on when the case is closed: it binds later checks, keeps papers, or is a party's remedy. */
    public boolean outlivesCase() {
        return switch (this) {
            case REPEAT_CHECK_WINDOW, FILE_RETENTION, LABORATORY_RETENTION, REVIEW_APPLICATION, LAWSUIT -> true;
            default -> false;
        };
    }

    /** The window of the second re-inspection never grows outward, and opens on its day (CQ23-73a, NMG-55a). */
    public boolean rolls() {
        return this != SECOND_REINSPECTION_OPENS && this != SECOND_REINSPECTION_CLOSES;
    }

    /** The end of this period, rolled over days off if the end of such a period rolls. */
    public Deadline after(LocalDate start, Period length, DeadlineCalculator calculator) {
        return rolls() ? calculator.deadline(start, length) : calculator.unrolled(start, length);
    }

    /** Whether the table {@code statutoryPeriod} says how long it is; that of plans stands in {@code planFiling}. */
    public boolean isInTable() {
        return this != PLAN_FILING;
    }

    public static Optional<PeriodKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public static PeriodKind of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("没有这一期间：" + code));
    }

    /** Those of the table. */
    public static List<String> codes() {
        return Arrays.stream(values())
                .filter(PeriodKind::isInTable)
                .map(PeriodKind::code)
                .toList();
    }
}
