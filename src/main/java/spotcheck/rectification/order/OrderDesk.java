package spotcheck.rectification.order;

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
import spotcheck.regulation.PaperTitles;

/** Issues orders; where a regime counts from the issue, their periods begin with it (CQ23-70b, NMG-52b). */
@Service
public class OrderDesk {

    private final OrderBook book;
    private final Orders orders;
    private final OrderPeriods periods;
    private final PaperTitles titles;
    private final Papers papers;
    private final Cases cases;
    private final CaseFacts facts;
    private final Clock clock;

    OrderDesk(
            OrderBook book,
            Orders orders,
            OrderPeriods periods,
            PaperTitles titles,
            Papers papers,
            Cases cases,
            CaseFacts facts,
            Clock clock) {
        this.book = book;
        this.orders = orders;
        this.periods = periods;
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
        if (!spotCase.isFailing()) {
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

    private void issue(SpotCase spotCase, OrderKind kind, String requirements, @Nullable LocalDate endsOn) {
        orders.newest(spotCase.number(), kind).ifPresent(OrderDesk::refuseSecond);
        var paper = titles.of(kind.paper(), spotCase.regime());
        var addressee = addressee(spotCase.number());
        var number = papers.issue(spotCase, kind.paper(), spotCase.handler(), addressee);
        papers.issue(spotCase, Papers.SERVICE_RECEIPT, spotCase.handler(), addressee);
        var order = new OrderFacts(0, spotCase.number(), kind, number, paper.title(), requirements, today(), endsOn);
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

    private String addressee(CaseNumber number) {
        return Objects.requireNonNull(facts.of(number).get("party"));
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
