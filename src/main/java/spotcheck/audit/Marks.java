package spotcheck.audit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import spotcheck.regulation.period.PeriodKind;

/** What makes a period of the table {@code deadline} overdue, and an entry of the table {@code entry} a deviation. */
public final class Marks {

    /** Somebody acted late, or has not acted and is late; as {@code Timeliness} says it of one deadline. */
    public static final String OVERDUE = "(d.status = 'met' and d.settled_on > d.due_date"
            + " or d.status = 'open' and d.due_date < :today and d.period in (:acting)"
            + " or d.status = 'ended' and d.period in (:official))";

    /** A record that is missing with a reason, or a warning that was passed over. */
    public static final String PASSED_OVER = "(e.title like '缺少证据：%' or e.details like '%\"提示\":%')";

    /**
     * That, a point on which a table is silent, a task given to another person, samplers whom the system did not draw, and
     * what was done past the procedure: one word for the search, the list and the review.
     */
    public static final String DEVIATES = "(e.kind in ('task.reassigned', 'intervention') or " + PASSED_OVER
            + " or e.kind like 'decision.%' and e.details like '%\"silent\"%'"
            + " or e.kind in ('assignSamplers', 'assignBuyers') and e.details like '%抽样单位已随机选派%')";

    private Marks() {}

    /** The parameters of {@link #OVERDUE}. */
    public static Map<String, Object> parameters(LocalDate today) {
        return Map.of(
                "today", today,
                "acting", codes(PeriodKind::isDuty),
                "official", codes(kind -> kind.bearer().isOfficial()));
    }

    private static List<String> codes(Predicate<PeriodKind> which) {
        return Arrays.stream(PeriodKind.values())
                .filter(which)
                .map(PeriodKind::code)
                .toList();
    }
}
