package spotcheck.rectification.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.DeadlineDesk;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.period.StatutoryPeriods;

/**
 * The periods that run from an order. The same act runs from the issue of the order in one regime and from its receipt
 * in another (CQ23-70b, CQN-A5-1): the table {@code statutoryPeriod} names the event.
 */
@Component
public class OrderPeriods {

    static final String RECTIFICATION = "rectification";
    public static final String REINSPECTION = "reinspection";
    static final String WHOLE_CASE = "";

    /** What the party may bring against the order, where the regime says until when (CQN-A5-5). */
    private static final List<String> REMEDIES = List.of("review-application", "lawsuit");

    private static final String AGAINST_ORDER = "rectification-order";
    private static final String HANDLING_REPORT = "result-handling-report";
    private static final String RESUMED = "production-resumed";
    private static final String FROM_RECEIPT = "order-served";
    private static final List<String> OF_AN_ORDER = List.of(RECTIFICATION, REINSPECTION);
    private static final List<String> OF_THE_WINDOW =
            List.of("second-reinspection-opens", "second-reinspection-closes");
    private static final Map<Integer, List<String>> OF_A_ROUND = Map.of(1, List.of(REINSPECTION), 2, OF_THE_WINDOW);
    private static final Set<String> OF_THE_LADDER = Stream.of(OF_AN_ORDER, OF_THE_WINDOW, List.of(HANDLING_REPORT))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final StatutoryPeriods periods;
    private final Deadlines deadlines;
    private final DeadlineDesk desk;
    private final Clock clock;

    OrderPeriods(StatutoryPeriods periods, Deadlines deadlines, DeadlineDesk desk, Clock clock) {
        this.clock = clock;
        this.periods = periods;
        this.deadlines = deadlines;
        this.desk = desk;
    }

    void orderIssued(SpotCase spotCase, LocalDate on) {
        OF_AN_ORDER.stream()
                .filter(period -> !runsFromReceipt(spotCase, period))
                .forEach(period -> deadlines.start(spotCase, period, WHOLE_CASE, on));
    }

    void orderServed(SpotCase spotCase, LocalDate on) {
        OF_AN_ORDER.stream()
                .filter(period -> runsFromReceipt(spotCase, period))
                .forEach(period -> deadlines.start(spotCase, period, WHOLE_CASE, on));
        REMEDIES.forEach(period -> deadlines.start(spotCase, period, AGAINST_ORDER, on));
    }

    /** Whether neither the regime nor a practice says how long the party has; then the authority sets the last day. */
    boolean isSilentOnRectification(SpotCase spotCase) {
        return deadlines.length(spotCase, RECTIFICATION).isEmpty();
    }

    /** Last day of the open period of rectification; empty once it is over, and where the regime is silent. */
    public Optional<LocalDate> rectifyBy(CaseNumber number) {
        return deadlines.open(number, RECTIFICATION, WHOLE_CASE).map(CaseDeadline::dueDate);
    }

    /** @throws Refused if the day is later than the last one for the re-inspection, as long as that has not passed itself */
    public void refuseLaterThanReinspection(CaseNumber number, LocalDate until) {
        deadlines
                .open(number, REINSPECTION, WHOLE_CASE)
                .map(CaseDeadline::dueDate)
                .filter(last -> !last.isBefore(ChinaTime.today(clock)) && until.isAfter(last))
                .ifPresent(last -> {
                    throw new Refused("urgedUntil", "催告的最后一日不得晚于组织复查的最后一日（" + last + "）");
                });
    }

    /** The party has answered; a late answer meets nothing, since the period has ended already. */
    public void reported(CaseNumber number, LocalDate on) {
        deadlines
                .open(number, RECTIFICATION, WHOLE_CASE)
                .filter(deadline -> !on.isAfter(deadline.dueDate()))
                .ifPresent(deadline -> deadlines.meet(number, RECTIFICATION, WHOLE_CASE, on));
        endRectification(number);
    }

    /** Whether the period was ended as unanswered although the answer of that day was in time. */
    public boolean endedTooSoon(CaseNumber number, LocalDate answeredOn) {
        return deadlines
                .newest(number, RECTIFICATION, WHOLE_CASE)
                .filter(CaseDeadline.Ended.class::isInstance)
                .filter(deadline -> !answeredOn.isAfter(deadline.dueDate()))
                .isPresent();
    }

    public void endRectification(CaseNumber number) {
        deadlines.end(number, RECTIFICATION, WHOLE_CASE);
    }

    /** The party will not rectify: nothing was met, and there is no first re-inspection to hold in time. */
    public void refused(CaseNumber number) {
        endRectification(number);
        deadlines.withdraw(number, REINSPECTION, WHOLE_CASE);
    }

    /** Production halted, so that the order's periods do not run on. */
    public void interrupt(CaseNumber number, LocalDate haltedOn, RuleIds basis) {
        OF_AN_ORDER.forEach(period -> deadlines
                .open(number, period, WHOLE_CASE)
                .ifPresent(running -> desk.suspend(running, haltedOn, "停产、停售", basis)));
    }

    /**
     * Runs the interrupted periods again after a halt; one that had ended before runs anew.
     *
     * @return last day of rectification
     * @throws Refused if they are to run on and nothing was left
     */
    public LocalDate restart(SpotCase spotCase, LocalDate resumedOn, boolean anew, RuleIds basis) {
        OF_AN_ORDER.forEach(period -> deadlines
                .newest(spotCase.number(), period, WHOLE_CASE)
                .ifPresent(before -> restart(spotCase, before, resumedOn, anew, basis)));
        return rectifyBy(spotCase.number()).orElseThrow(() -> new Refused("本案没有可以恢复的整改期限"));
    }

    private void restart(SpotCase spotCase, CaseDeadline before, LocalDate resumedOn, boolean anew, RuleIds basis) {
        if (before instanceof CaseDeadline.Suspended suspended) {
            desk.resume(suspended, resumedOn, anew, RESUMED, "恢复生产、销售", basis);
        } else if (anew) {
            deadlines.restart(spotCase, before, before.length().amount(), RESUMED, resumedOn);
        } else {
            throw new Refused("counting", "停产停售时原期限已届满，恢复后应当重新计算");
        }
    }

    /** A re-inspection was held; a late one meets no period, since the authority's duty was breached. */
    public void reinspected(CaseNumber number, int round, LocalDate heldOn, boolean late) {
        OF_A_ROUND.getOrDefault(round, List.of()).forEach(period -> deadlines.of(number).stream()
                .filter(deadline -> deadline.period().equals(period))
                .filter(CaseDeadline.Pending.class::isInstance)
                .forEach(deadline -> settle(deadline, heldOn, late)));
    }

    private void settle(CaseDeadline deadline, LocalDate heldOn, boolean late) {
        var number = deadline.number();
        if (late) {
            deadlines.end(number, deadline.period(), deadline.subject());
        } else {
            deadlines.meet(number, deadline.period(), deadline.subject(), heldOn);
        }
    }

    /** The handling is done; where the regime says so, its report to the organizer falls due (NMG-57c). */
    public void handlingDone(SpotCase spotCase, LocalDate on) {
        deadlines.start(spotCase, HANDLING_REPORT, WHOLE_CASE, on);
    }

    public void handlingReported(CaseNumber number) {
        deadlines.meet(number, HANDLING_REPORT, WHOLE_CASE);
    }

    /** Takes back whatever still runs on the ground of an order. */
    public void withdrawAll(CaseNumber number) {
        deadlines.of(number).stream()
                .filter(deadline -> OF_THE_LADDER.contains(deadline.period()))
                .filter(CaseDeadline.Pending.class::isInstance)
                .forEach(deadline -> deadlines.withdraw(number, deadline.period(), deadline.subject()));
    }

    private boolean runsFromReceipt(SpotCase spotCase, String period) {
        return periods.of(spotCase.regime(), period).from().equals(FROM_RECEIPT);
    }
}
