package spotcheck.rectification.reinspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReinspectionTermTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 29);

    private final ReinspectionTerm term = new ReinspectionTerm(OPENS, LAST, LAST);

    @Test
    void itMayBeHeldOnTheFirstDayAndNotBefore() {
        assertThat(term.isTooEarly(OPENS.minusDays(1))).isTrue();
        assertThat(term.isTooEarly(OPENS)).isFalse();
    }

    @Test
    void itIsLateAfterTheLastDay() {
        assertThat(term.isLate(LAST)).isFalse();
        assertThat(term.isLate(LAST.plusDays(1))).isTrue();
    }

    @Test
    void whereTheLawSetsNoEndNothingIsLate() {
        assertThat(new ReinspectionTerm(OPENS, null, null).isLate(LAST.plusYears(1)))
                .isFalse();
    }
}
