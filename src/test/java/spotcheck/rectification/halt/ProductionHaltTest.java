package spotcheck.rectification.halt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.CaseNumber;

/** A halt of production in its states. */
class ProductionHaltTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aHaltLastsUntilProductionIsResumedOrOverForGood() {
        var lasting = new ProductionHalt.Lasting(1, DAY);
        assertThat(halt(null, null)).isEqualTo(lasting);
        assertThat(halt(DAY, null)).isEqualTo(lasting.resume(DAY));
        assertThat(halt(null, DAY)).isEqualTo(lasting.becomePermanent(DAY));
    }

    private static ProductionHalt halt(@Nullable LocalDate resumedOn, @Nullable LocalDate permanentSince) {
        var number = CaseNumber.of("500000", 2026, 1);
        return new ProductionHaltRow(1, number, DAY, DAY, "停产", resumedOn, permanentSince).halt();
    }
}
