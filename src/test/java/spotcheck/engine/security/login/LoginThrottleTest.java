package spotcheck.engine.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spotcheck.TravelClock;

class LoginThrottleTest {

    private final TravelClock clock = new TravelClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void afterManyWrongPasswordsAnAddressWaitsAndOthersDoNot() {
        clock.travelTo(LocalDate.of(2026, 3, 2));
        IntStream.range(0, 29).forEach(time -> throttle.failed("10.0.0.1"));
        assertThat(throttle.mustWait("10.0.0.1")).isFalse();
        throttle.failed("10.0.0.1");
        assertThat(throttle.mustWait("10.0.0.1")).isTrue();
        assertThat(throttle.mustWait("10.0.0.2")).isFalse();
        clock.travelTo(LocalDate.of(2026, 3, 3));
        assertThat(throttle.mustWait("10.0.0.1")).isFalse();
    }
}
