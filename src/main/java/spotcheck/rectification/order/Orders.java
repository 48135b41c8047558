package spotcheck.rectification.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.course.ConclusionChange;
import spotcheck.rectification.stop.ProductionStops;

/** The orders of a case in their states. Issued by {@link OrderDesk}; here they are read, closed and withdrawn. */
@Service
public class Orders {

    private final OrderBook book;
    private final OrderPeriods periods;
    private final ProductionStops stops;
    private final WithdrawalLetters letters;
    private final Entries entries;
    private final Clock clock;

    Orders(
            OrderBook book,
            OrderPeriods periods,
            ProductionStops stops,
            WithdrawalLetters letters,
            Entries entries,
            Clock clock) {
        this.book = book;
        this.periods = periods;
        this.stops = stops;
        this.letters = letters;
        this.entries = entries;
        this.clock = clock;
    }

    /** All orders of a case, the oldest first. */
    public List<Order> of(CaseNumber number) {
        return book.of(number);
    }

    public Optional<Order> newest(CaseNumber number, OrderKind kind) {
        return book.newest(number, kind);
    }

    /**
     * The order on which the next step rests.
     *
     * @throws Refused if there is none, or it is not served, closed or withdrawn
     */
    public Order.Served inForce(CaseNumber number, OrderKind kind) {
        var order = newest(number, kind).orElseThrow(() -> new Refused("本案尚未下达" + kind.chinese() + "通知书"));
        if (order instanceof Order.Served served) {
            return served;
        }
        throw new Refused(kind.chinese() + "通知书" + whyNot(order));
    }

    /**
     * Takes back all orders of a case and whatever runs on their ground, such as the stop of production, since the
     * conclusion they rest on was revoked or overturned. It is no error if there is none.
     *
     * @param reason shown in the file, in Chinese
     */
    public void withdrawAll(CaseNumber number, String reason) {
        var today = ChinaTime.today(clock);
        standing(number).forEach(order -> {
            book.save(order.withdraw(today, reason));
            entries.add(
                    number,
                    "order.withdrawn",
                    "撤回《" + order.facts().title() + "》",
                    Map.of("文号", order.facts().documentNumber(), "原因", reason),
                    ConclusionChange.BASIS);
            letters.write(number);
        });
        stops.lift(number, today, reason);
        periods.withdrawAll(number);
    }

    /** The day that the authority set for rectification, where its regime sets none. */
    public Optional<LocalDate> lastDaySetByAuthority(CaseNumber number) {
        return newest(number, OrderKind.RECTIFICATION)
                .map(order -> order.facts().endsOn());
    }

    /** A re-inspection was passed: the orders are done and the product may be made and sold again. */
    public void closeAsPassed(CaseNumber number, LocalDate on) {
        close(number, on, "复查合格");
        stops.lift(number, on, "复查合格");
    }

    /** Production has stopped for good: the order is done, the stop of production stays. */
    public void closeAsStopped(CaseNumber number, LocalDate on) {
        close(number, on, "永久停产停售");
    }

    private void close(CaseNumber number, LocalDate on, String because) {
        of(number).stream()
                .filter(Order.Served.class::isInstance)
                .map(Order.Served.class::cast)
                .forEach(order -> book.save(order.close(on, because)));
    }

    private List<Order.Standing> standing(CaseNumber number) {
        return of(number).stream()
                .filter(Order.Standing.class::isInstance)
                .map(Order.Standing.class::cast)
                .toList();
    }

    private static String whyNot(Order order) {
        if (order instanceof Order.Closed closed) {
            return "已于" + ChinaTime.inWords(closed.on()) + "办结（" + closed.because() + "），不得再据以采取措施";
        }
        if (order instanceof Order.Withdrawn withdrawn) {
            return "已于" + ChinaTime.inWords(withdrawn.on()) + "撤回（" + withdrawn.reason() + "），不得再据以采取措施";
        }
        return "尚未登记送达";
    }
}
