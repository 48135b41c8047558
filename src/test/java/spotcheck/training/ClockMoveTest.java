package spotcheck.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.Refused;

class ClockMoveTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void fifteenDaysLeadToTheFifteenthDayAfterToday() {
        assertThat(new ClockMove(15, null).target(TODAY)).isEqualTo("2026-12-05");
    }

    @Test
    void aDayIsReachedAsNamed() {
        assertThat(new ClockMove(null, LocalDate.of(2026, 12, 1)).target(TODAY)).isEqualTo("2026-12-01");
    }

    @Test
    void theClockNeverGoesBack() {
        assertRefused(new ClockMove(-1, null), "只能向前调整");
        assertRefused(new ClockMove(null, LocalDate.of(2026, 11, 19)), "只能向前调整");
    }

    @Test
    void eitherDaysOrADayAreNamed() {
        assertRefused(new ClockMove(null, null), "填写一项");
        assertRefused(new ClockMove(1, LocalDate.of(2026, 12, 1)), "填写一项");
    }

    @Test
    void aSlipOfTheHandDoesNotLeadIntoAnotherCentury() {
        assertRefused(new ClockMove(150_000, null), "最多");
    }

    private static void assertRefused(ClockMove move, String words) {
        assertThatThrownBy(() -> move.target(TODAY)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
