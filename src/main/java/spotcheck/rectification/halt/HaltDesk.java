package spotcheck.rectification.halt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.rectification.order.OrderKind;
import spotcheck.rectification.order.OrderPeriods;
import spotcheck.rectification.order.Orders;
import spotcheck.regulation.RuleIds;

/** Stops of production during rectification: reported, resumed, or found to be for good. */
@Service
public class HaltDesk {

    private static final RuleIds HALT = RuleIds.parse("CQ23-70d CQ20-65d");
    private static final RuleIds RESUMED = RuleIds.parse("CQ23-70e CQ20-65e");

    private final ProductionHalts halts;
    private final Orders orders;
    private final OrderPeriods periods;
    private final Cases cases;
    private final Entries entries;
    private final Clock clock;

    HaltDesk(ProductionHalts halts, Orders orders, OrderPeriods periods, Cases cases, Entries entries, Clock clock) {
        this.halts = halts;
        this.orders = orders;
        this.periods = periods;
        this.cases = cases;
        this.entries = entries;
        this.clock = clock;
    }

    /** The party hands in its stop report; the periods of the order do not run on meanwhile. */
    public void report(CaseNumber number, LocalDate haltedOn, String reason) {
        orders.inForce(number, OrderKind.RECTIFICATION);
        halts.add(number, today(), haltedOn, reason);
        periods.interrupt(number, haltedOn, HALT);
        entries.add(
                number,
                "productionHalt.reported",
                "停产、停售期间不计整改期限",
                Map.of("停产停售日期", haltedOn.toString(), "报告日期", today().toString()),
                HALT);
    }

    /**
     * Production was resumed, so the party rectifies now (CQ23-70e).
     *
     * @param anew whether the period runs again from its beginning, or for the days that were left
     * @return last day on which the party may report, after roll-over
     * @throws Refused if nothing was left of the period
     */
    public LocalDate resume(CaseNumber number, LocalDate on, boolean anew) {
        orders.inForce(number, OrderKind.RECTIFICATION);
        var halt = lasting(number);
        halts.save(halt.resume(on));
        var last = periods.restart(cases.get(number), on, anew, RESUMED);
        entries.add(
                number,
                "productionHalt.resumed",
                "恢复生产、销售后继续整改",
                Map.of("恢复日期", on.toString(), "期限", anew ? "重新计算" : "继续计算", "整改截止", last.toString()),
                RESUMED);
        return last;
    }

    /** The authority finds that production will not be resumed: the order is done. */
    public void becamePermanent(CaseNumber number) {
        orders.inForce(number, OrderKind.RECTIFICATION);
        halts.save(lasting(number).becomePermanent(today()));
        orders.closeAsStopped(number, today());
        periods.withdrawAll(number);
        periods.handlingDone(cases.get(number), today());
    }

    private ProductionHalt.Lasting lasting(CaseNumber number) {
        return halts.lasting(number).orElseThrow(() -> new Refused("本案没有停产停售的登记"));
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
