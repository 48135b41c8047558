package spotcheck.rectification.order;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.paper.PaperService;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.secret.CaseFacts;
import spotcheck.rectification.stop.ProductionStops;

/** Records that a party received an order; with it begin the periods and the stop of production and sale. */
@Service
public class OrderReceipts {

    private final OrderBook book;
    private final OrderPeriods periods;
    private final ProductionStops stops;
    private final Papers papers;
    private final Cases cases;
    private final CaseFacts facts;

    OrderReceipts(
            OrderBook book, OrderPeriods periods, ProductionStops stops, Papers papers, Cases cases, CaseFacts facts) {
        this.book = book;
        this.periods = periods;
        this.stops = stops;
        this.papers = papers;
        this.cases = cases;
        this.facts = facts;
    }

    /**
     * Records that the party received an order.
     *
     * @param proof what proves that the party received it
     * @param reportReceivedOn when it received the failing report, for regimes whose stop of production runs from there
     * @throws Refused if there is no order to be received
     */
    public void served(
            CaseNumber number, OrderKind kind, Receipt receipt, String proof, @Nullable LocalDate reportReceivedOn) {
        var order = book.newest(number, kind).orElseThrow(() -> new Refused("本案尚未下达" + kind.chinese() + "通知书"));
        if (!(order instanceof Order.Issued issued)) {
            throw new Refused("《" + order.facts().title() + "》不在待送达状态");
        }
        book.save(issued.serve(receipt));
        papers.serve(
                number,
                kind.paper(),
                Objects.requireNonNull(facts.of(number).get("party")),
                new PaperService(
                        spotcheck.notification.Service.of(receipt.way()).title(), receipt.on(), proof));
        if (kind == OrderKind.RECTIFICATION) {
            periods.orderServed(cases.get(number), receipt.on());
            stops.orderServed(number, receipt.on(), reportReceivedOn);
        }
    }
}
