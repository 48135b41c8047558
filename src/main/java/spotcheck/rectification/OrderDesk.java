package spotcheck.rectification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.secret.CaseFacts;
import spotcheck.regulation.PaperTitle;
import spotcheck.regulation.PaperTitles;

/** Issues orders and records their receipt; with them begin the periods and the stop of production and sale. */
@Service
public class OrderDesk {

    static final String FAILED = "unqualified";

    private final OrderBook book;
    private final Orders orders;
    private final OrderPeriods periods;
    private final ProductionStops stops;
    private final PaperTitles titles;
    private final Papers papers;
    private final Cases cases;
    private final CaseFacts facts;
    private final Clock clock;

    OrderDesk(
            OrderBook book,
            Orders orders,
            OrderPeriods periods,
            ProductionStops stops,
            PaperTitles titles,
            Papers papers,
            Cases cases,
            CaseFacts facts,
            Clock clock) {
        this.book = book;
        this.orders = orders;
        this.periods = periods;
        this.stops = stops;
        this.titles = titles;
        this.papers = papers;
        this.cases = cases;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Orders the sampled party to put right what failed (CQ23-70a, NMG-52a).
     *
     * @param rectifyBy last day that the authority sets; only where the regime is silent, and then required
     * @throws Refused if the result is not a failing one, or an order stands already
     */
    public void orderRectification(CaseNumber number, String requirements, @Nullable LocalDate rectifyBy) {
        var spotCase = cases.get(number);
        if (!FAILED.equals(spotCase.conclusion())) {
            throw new Refused("本案没有有效的不合格结论，不得责令整改");
        }
        checkLastDay(spotCase, rectifyBy);
        issue(spotCase, OrderKind.RECTIFICATION, requirements, rectifyBy);
        periods.orderIssued(spotCase, today());
    }

    /**
     * Orders the party to suspend business, after a second failure (CQ23-73b, NMG-55b).
     *
     * @param until last day of the suspension
     * @throws Refused if no order to rectify is in force, so that a passed case never gets here
     */
    public void orderSuspension(Order.Served rectification, String requirements, LocalDate until) {
        if (!until.isAfter(today())) {
            throw new Refused("suspendUntil", "整顿期限的最后一日应晚于今天（" + today() + "）");
        }
        var number = rectification.facts().caseNumber();
        issue(cases.get(number), OrderKind.SUSPENSION, requirements, until);
    }

    /**
     * Records that the party received an order.
     *
     * @param reportReceivedOn when it received the failing report, for regimes whose stop of production runs from there
     * @throws Refused if there is no order to be received, or a date is impossible
     */
    public void served(CaseNumber number, OrderKind kind, Receipt receipt, @Nullable LocalDate reportReceivedOn) {
        var row = book.newest(number, kind).orElseThrow(() -> new Refused("本案尚未下达" + kind.chinese() + "通知书"));
        if (!(row.order() instanceof Order.Issued issued)) {
            throw new Refused("《" + row.title() + "》不在待送达状态");
        }
        checkDay("servedOn", "送达日期", receipt.on(), row.issuedOn());
        book.save(issued.serve(receipt));
        papers.serve(
                number,
                kind.paper(),
                addressee(number),
                spotcheck.notification.Service.of(receipt.way()).title(),
                receipt.on());
        if (kind == OrderKind.RECTIFICATION) {
            periods.orderServed(cases.get(number), receipt.on());
            stops.orderServed(number, receipt.on(), reportReceivedOn);
        }
    }

    private void issue(SpotCase spotCase, OrderKind kind, String requirements, @Nullable LocalDate endsOn) {
        orders.newest(spotCase.caseNumber(), kind).ifPresent(OrderDesk::refuseSecond);
        PaperTitle paper = titles.of(kind.paper(), spotCase.regimeOfCase());
        var number = papers.issue(
                spotCase,
                kind.paper(),
                paper.title(),
                spotCase.handler(),
                addressee(spotCase.caseNumber()),
                paper.legalBasis());
        var order =
                new OrderFacts(0, spotCase.caseNumber(), kind, number, paper.title(), requirements, today(), endsOn);
        book.add(order);
    }

    private static void refuseSecond(Order before) {
        if (before instanceof Order.Standing) {
            throw new Refused(
                    "《" + before.facts().title() + "》已下达（" + before.facts().documentNumber() + "），不得重复下达");
        }
    }

    private void checkLastDay(SpotCase spotCase, @Nullable LocalDate rectifyBy) {
        if (periods.isSilentOnRectification(spotCase) && rectifyBy == null) {
            throw new Refused("rectifyBy", "本案适用的办法没有规定整改期限，请填写机关确定的最后一日");
        }
        if (!periods.isSilentOnRectification(spotCase) && rectifyBy != null) {
            throw new Refused("rectifyBy", "整改期限由办法规定，不得另行填写");
        }
    }

    private void checkDay(String field, String what, LocalDate day, LocalDate notBefore) {
        if (day.isAfter(today())) {
            throw new Refused(field, what + "不得晚于今天（" + today() + "）");
        }
        if (day.isBefore(notBefore)) {
            throw new Refused(field, what + "不得早于下达日期（" + notBefore + "）");
        }
    }

    private String addressee(CaseNumber number) {
        return Objects.requireNonNull(facts.of(number).get("party"));
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
