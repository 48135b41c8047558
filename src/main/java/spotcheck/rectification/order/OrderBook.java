package spotcheck.rectification.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Rows;

/** Stores the orders of all cases. */
@Repository
class OrderBook {

    private static final Rows<OrderRow> ROWS = Rows.of(OrderRow.class);

    private final JdbcClient jdbc;

    OrderBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OrderFacts facts) {
        jdbc.sql("""
                        insert into rectification_order
                          (case_number, kind, document_number, title, requirements, issued_on, ends_on, state)
                        values (?, ?, ?, ?, ?, ?, ?, 'issued')
                        """)
                .param(1, facts.caseNumber().value())
                .param(2, facts.kind().code())
                .param(3, facts.documentNumber())
                .param(4, facts.title())
                .param(5, facts.requirements())
                .param(6, facts.issuedOn())
                .param(7, facts.endsOn())
                .update();
    }

    void save(Order.Served served) {
        jdbc.sql("update rectification_order set state = 'served', served_on = ?, service = ? where id = ?")
                .params(
                        served.receipt().on(),
                        served.receipt().way(),
                        served.facts().id())
                .update();
    }

    void save(Order.Closed closed) {
        settle(closed.facts(), "closed", closed.on(), closed.because());
    }

    void save(Order.Withdrawn withdrawn) {
        settle(withdrawn.facts(), "withdrawn", withdrawn.on(), withdrawn.reason());
    }

    Optional<Order> newest(CaseNumber number, OrderKind kind) {
        return of(number).stream().filter(order -> order.facts().kind() == kind).reduce((earlier, later) -> later);
    }

    List<Order> of(CaseNumber number) {
        return rows(number).stream().map(OrderRow::order).toList();
    }

    List<OrderRow> rows(CaseNumber number) {
        return jdbc.sql("select * from rectification_order where case_number = ? order by id")
                .param(number.value())
                .query(ROWS)
                .list();
    }

    private void settle(OrderFacts facts, String state, LocalDate on, String because) {
        jdbc.sql("update rectification_order set state = ?, settled_on = ?, settled_because = ? where id = ?")
                .params(state, on, because, facts.id())
                .update();
    }
}
