package spotcheck.rectification.order;

import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;

/** The orders of a case in its file. */
@Component
class OrderSection implements FileSection {

    private final OrderBook book;

    OrderSection(OrderBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public Object of(SpotCase spotCase) {
        return book.rows(spotCase.number());
    }
}
