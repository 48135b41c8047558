package spotcheck.rectification.reinspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.calendar.count.DeadlineCalculator;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.rectification.order.Order;
import spotcheck.rectification.order.OrderKind;
import spotcheck.rectification.order.OrderPeriods;
import spotcheck.rectification.order.Orders;

/**
 * The days of the three re-inspections: within 75 days from the order, from day 61 to day 89 after the announcement,
 * and after the suspension (CQ23-71, CQ23-73a, CQ23-73c, NMG-54a, NMG-55a, NMG-55c).
 */
@Component
public class ReinspectionTerms {

    private static final String OPENS = "second-reinspection-opens";
    private static final String CLOSES = "second-reinspection-closes";

    private static final Period INTERNAL_TARGET = new Period(10, Unit.WORKING_DAY);

    private final Deadlines deadlines;
    private final Orders orders;
    private final DeadlineCalculator calculator;
    private final Clock clock;

    ReinspectionTerms(Deadlines deadlines, Orders orders, DeadlineCalculator calculator, Clock clock) {
        this.deadlines = deadlines;
        this.orders = orders;
        this.calculator = calculator;
        this.clock = clock;
    }

    /** First day on which a round may be held. */
    public LocalDate opens(CaseNumber number, int round) {
        return of(number, round).opens();
    }

    /** Day by which a round is due; where the law sets none, ten working days from its first day or from today. */
    public LocalDate due(CaseNumber number, int round) {
        var term = of(number, round);
        if (term.shownDue() != null) {
            return term.shownDue();
        }
        var today = ChinaTime.today(clock);
        var from = term.isTooEarly(today) ? term.opens() : today;
        return calculator.deadline(from, INTERNAL_TARGET).dueDate();
    }

    /** Round and days as a person reads them. */
    public String inWords(CaseNumber number, int round) {
        return "第" + round + "次复查：" + of(number, round).chinese();
    }

    /** @throws Refused if the order on which the round rests is not in force */
    ReinspectionTerm of(CaseNumber number, int round) {
        var order = orders.inForce(number, OrderKind.RECTIFICATION);
        return switch (round) {
            case 1 -> first(number, order);
            case 2 -> second(number, order);
            case 3 -> third(number);
            default -> throw new IllegalArgumentException("No such round: " + round);
        };
    }

    private ReinspectionTerm first(CaseNumber number, Order.Served order) {
        var duty = running(number, OrderPeriods.REINSPECTION);
        return new ReinspectionTerm(
                order.facts().issuedOn(),
                duty.map(CaseDeadline::rawDate).orElse(null),
                duty.map(CaseDeadline::dueDate).orElse(null));
    }

    /** Neither end of the window rolls over days off, so both its dates are the ones counted. */
    private ReinspectionTerm second(CaseNumber number, Order.Served order) {
        var opens = running(number, OPENS).map(CaseDeadline::rawDate);
        var closes = running(number, CLOSES).map(CaseDeadline::rawDate).orElse(null);
        return new ReinspectionTerm(opens.orElse(order.facts().issuedOn()), closes, closes);
    }

    private ReinspectionTerm third(CaseNumber number) {
        var suspension = orders.inForce(number, OrderKind.SUSPENSION);
        var until = suspension.facts().endsOn();
        if (until == null) {
            throw new IllegalStateException("Suspension without an end in " + number);
        }
        return new ReinspectionTerm(until.plusDays(1), null, null);
    }

    private Optional<CaseDeadline> running(CaseNumber number, String period) {
        return deadlines.of(number).stream()
                .filter(deadline -> deadline.period().equals(period))
                .filter(deadline -> !(deadline instanceof CaseDeadline.Withdrawn))
                .reduce((earlier, later) -> later);
    }
}
