package spotcheck.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The limit of a fine by the measures alone: no more than thirty thousand yuan (NMG-59b, O18-51). */
class CaseResultTest {

    private static final BigDecimal LIMIT = new BigDecimal("3");

    @Test
    void thirtyThousandIsNotAboveThirtyThousand() {
        assertThat(fined("3.00").isFinedAbove(LIMIT)).isFalse();
        assertThat(fined("3.0001").isFinedAbove(LIMIT)).isTrue();
    }

    @Test
    void whoIsNotFinedIsNotFinedTooMuch() {
        assertThat(fined(null).isFinedAbove(LIMIT)).isFalse();
    }

    private static CaseResult fined(@Nullable String fine) {
        var penalty = CaseResult.Penalty.find(fine == null ? null : new BigDecimal(fine), null, null);
        return new CaseResult("penalty", penalty, null, LocalDate.of(2026, 3, 2));
    }
}
