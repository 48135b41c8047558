package spotcheck.notification;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.Refused;

class DeliveryTest {

    private static final LocalDate SENT = LocalDate.of(2026, 3, 2);

    @Test
    void noServiceWithoutProof() {
        assertThatThrownBy(() -> new Delivery(Service.POST, SENT, " "))
                .isInstanceOf(Refused.class)
                .hasMessage("请写明送达凭证");
    }
}
