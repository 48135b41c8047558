package spotcheck.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class NotFutureTest {

    /** Half past midnight of 3 March in Shanghai, still the 2nd elsewhere. */
    private final NotFuture check = new NotFuture(Clock.fixed(Instant.parse("2026-03-02T16:30:00Z"), ZoneOffset.UTC));

    @Test
    void todayIsTheDayInShanghai() {
        assertThat(check.problem("2026-03-03")).isEmpty();
    }

    @Test
    void tomorrowIsRefused() {
        assertThat(check.problem("2026-03-04")).hasValue("不得晚于今天（2026-03-03）");
    }

    @Test
    void whatIsNoDateIsLeftToTheFieldsType() {
        assertThat(check.problem("morgen")).isEmpty();
    }
}
