package spotcheck.workbench.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.deadline.Timeliness;
import spotcheck.regulation.period.StartEvent;
import spotcheck.regulation.wording.RuleTexts;

/** Deadlines as people read them: how many days are left, and why it is this date. */
@Component
class DeadlineReading {

    /** Whom or what a deadline concerns: a recipient of the result, or a report. */
    private static final Map<String, String> WHOM = Map.of(
            "sampled-party", "被抽样对象",
            "labelled-producer", "标称生产者",
            "platform-operator", "平台经营者",
            "first", "初检",
            "retest", "复检",
            "reinspection-1", "首次复查",
            "reinspection-2", "再次复查",
            "reinspection-3", "第三次复查");

    private final Deadlines deadlines;
    private final RuleTexts rules;
    private final Clock clock;

    DeadlineReading(Deadlines deadlines, RuleTexts rules, Clock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.clock = clock;
    }

    /** Those that run, the next one first, then the others. */
    List<TaskPanel.Due> of(CaseNumber number) {
        return deadlines.of(number).stream()
                .sorted(Comparator.comparing((CaseDeadline one) -> !(one instanceof CaseDeadline.Pending))
                        .thenComparing(CaseDeadline::actBy))
                .map(this::shown)
                .toList();
    }

    /** Days from today to a day; negative once it is over. */
    @Nullable
    Long daysLeft(@Nullable LocalDate day) {
        return day == null ? null : ChronoUnit.DAYS.between(ChinaTime.today(clock), day);
    }

    private TaskPanel.Due shown(CaseDeadline deadline) {
        var timeliness = Timeliness.of(deadline, ChinaTime.today(clock));
        return new TaskPanel.Due(
                deadline.kind().label(),
                WHOM.getOrDefault(deadline.subject(), ""),
                deadline.kind().bearer().label(),
                deadline.actBy(),
                deadline instanceof CaseDeadline.Open ? daysLeft(deadline.actBy()) : null,
                timeliness.code(),
                timeliness.label(),
                StartEvent.labelOf(deadline.startEvent()),
                deadline.startDate(),
                why(deadline),
                deadline.isProvisional(),
                rules.of(deadline.legalBasis()));
    }

    /** An authority is shown the day before any roll-over; the explanation ends with the day after it. */
    private static String why(CaseDeadline deadline) {
        return deadline.actBy().equals(deadline.dueDate())
                ? deadline.explanation()
                : deadline.explanation() + "机关的职责按顺延之前的" + ChinaTime.inWords(deadline.actBy()) + "提示，顺延之后才算逾期。";
    }
}
