package spotcheck.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseDeadline;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Deadlines;
import spotcheck.casefile.SpotCase;
import spotcheck.regulation.StatutoryPeriod;
import spotcheck.regulation.StatutoryPeriods;

/**
 * The periods that run from an order. The same act runs from the issue of the order in one regime and from its receipt
 * in another (CQ23-70b, CQN-A5-1): the table {@code statutoryPeriod} names the event.
 */
@Component
class OrderPeriods {

    static final String RECTIFICATION = "rectification";
    static final String REINSPECTION = "reinspection";
    static final String WHOLE_CASE = "";

    private static final String FROM_RECEIPT = "order-served";
    private static final List<String> OF_AN_ORDER = List.of(RECTIFICATION, REINSPECTION);
    private static final Set<String> OF_THE_LADDER = Set.of(
            RECTIFICATION,
            REINSPECTION,
            "second-reinspection-opens",
            "second-reinspection-closes",
            "result-handling-report");

    private final StatutoryPeriods periods;
    private final Deadlines deadlines;

    OrderPeriods(StatutoryPeriods periods, Deadlines deadlines) {
        this.periods = periods;
        this.deadlines = deadlines;
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
    }

    /** Whether the regime says nothing of how long the party has; then the authority sets the last day. */
    boolean isSilentOnRectification(SpotCase spotCase) {
        return periods.of(spotCase.regimeOfCase(), RECTIFICATION) instanceof StatutoryPeriod.Silent;
    }

    /** Takes back whatever still runs on the ground of an order. */
    void withdrawAll(CaseNumber number) {
        deadlines.of(number).stream()
                .filter(deadline -> OF_THE_LADDER.contains(deadline.period()))
                .filter(OrderPeriods::isOpen)
                .forEach(deadline -> deadlines.withdraw(number, deadline.period(), deadline.subject()));
    }

    private boolean runsFromReceipt(SpotCase spotCase, String period) {
        return periods.of(spotCase.regimeOfCase(), period) instanceof StatutoryPeriod.Fixed fixed
                && fixed.from().equals(FROM_RECEIPT);
    }

    private static boolean isOpen(CaseDeadline deadline) {
        return deadline.status().equals("open");
    }
}
