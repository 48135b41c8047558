package spotcheck.casefile.deadline;

import java.time.LocalDate;

/** Whether a deadline was kept, as a reader of the file sees it on a day. */
public enum Timeliness {
    RUNNING("running", "期限内"),
    /** The official side let the raw date pass; the rolled one has not come yet. */
    DUTY_PASSED("duty-passed", "已过原截止日，顺延期内"),
    OVERDUE("overdue", "已逾期"),
    EXPIRED("expired", "期满"),
    SUSPENDED("suspended", "中止"),
    IN_TIME("in-time", "按期办结"),
    LATE("late", "逾期办结"),
    WITHDRAWN("withdrawn", "不再适用");

    private final String code;
    private final String label;

    Timeliness(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** A party and an authority are late only after the rolled date; an authority's duty is called in from the raw one. */
    public static Timeliness of(CaseDeadline deadline, LocalDate today) {
        if (deadline instanceof CaseDeadline.Met met) {
            return met.isInTime() ? IN_TIME : LATE;
        }
        if (deadline instanceof CaseDeadline.Ended) {
            return deadline.kind().bearer().isOfficial() ? OVERDUE : EXPIRED;
        }
        if (deadline instanceof CaseDeadline.Suspended) {
            return SUSPENDED;
        }
        return deadline instanceof CaseDeadline.Open ? running(deadline, today) : WITHDRAWN;
    }

    private static Timeliness running(CaseDeadline deadline, LocalDate today) {
        if (today.isAfter(deadline.dueDate())) {
            return deadline.kind().isDuty() ? OVERDUE : EXPIRED;
        }
        return today.isAfter(deadline.actBy()) ? DUTY_PASSED : RUNNING;
    }
}
