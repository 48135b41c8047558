package spotcheck.notification;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.Refused;

class DeliveryTest {

    private static final LocalDate SENT = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @Test
    void aNoticeIsReceivedBetweenItsSendingAndToday() {
        assertThatCode(() -> received(SENT).checkAgainst(SENT, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> received(TODAY).checkAgainst(SENT, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> received(SENT.minusDays(1)).checkAgainst(SENT, TODAY))
                .hasMessageContaining("不得早于通知发出日期");
        assertThatThrownBy(() -> received(TODAY.plusDays(1)).checkAgainst(SENT, TODAY))
                .hasMessageContaining("不得晚于今天");
    }

    @Test
    void noServiceWithoutProof() {
        assertThatThrownBy(() -> new Delivery(Service.POST, SENT, " "))
                .isInstanceOf(Refused.class)
                .hasMessage("请写明送达凭证");
    }

    private static Delivery received(LocalDate on) {
        return new Delivery(Service.DIRECT, on, "张三");
    }
}
