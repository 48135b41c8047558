package spotcheck.deputy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeputyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 6);

    @Test
    void aDeputyActsFromTheFirstDayToTheLast() {
        var deputy = deputy(null);
        assertThat(deputy.holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(deputy.holdsOn(FIRST)).isTrue();
        assertThat(deputy.holdsOn(LAST)).isTrue();
        assertThat(deputy.holdsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void whatWasEndedEarlyHoldsNoMore() {
        assertThat(deputy(FIRST.plusDays(1)).holdsOn(FIRST.plusDays(1))).isFalse();
    }

    private static Deputy deputy(@Nullable LocalDate endedOn) {
        return new Deputy(
                1,
                "cq-organizer",
                "cq-organizer2",
                "organizer-500000",
                FIRST,
                LAST,
                "休假",
                "cq-leader",
                FIRST,
                endedOn,
                endedOn == null ? null : "cq-leader",
                true);
    }
}
