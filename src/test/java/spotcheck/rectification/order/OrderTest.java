package spotcheck.rectification.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.CaseNumber;

class OrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void onlyAStandingOrderCanBeWithdrawnAndOnlyAServedOneClosed() {
        assertThat(Order.Standing.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Order.Issued.class, Order.Served.class);
        var served = new Order.Issued(facts()).serve(new Receipt(DAY, "post"));
        assertThat(served.close(DAY, "复查合格").facts()).isEqualTo(facts());
        assertThat(served.withdraw(DAY, "结论推翻").reason()).isEqualTo("结论推翻");
    }

    private static OrderFacts facts() {
        return new OrderFacts(
                1,
                new CaseNumber("500000-2026-00001"),
                OrderKind.RECTIFICATION,
                "责令整改通知书〔2026〕1号",
                "责令整改通知书",
                "更换原料",
                DAY,
                null);
    }
}
