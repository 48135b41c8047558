package spotcheck.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spotcheck.regulation.Regime;

class PracticeTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    private static final LocalDate ENDED = LocalDate.of(2026, 6, 1);

    @Test
    void itHoldsFromItsFirstDayUntilTheDayBeforeItsEnd() {
        var practice = practice("cq-leader", ENDED);
        assertThat(practice.isInForce(FROM.minusDays(1))).isFalse();
        assertThat(practice.isInForce(FROM)).isTrue();
        assertThat(practice.isInForce(ENDED.minusDays(1))).isTrue();
        assertThat(practice.isInForce(ENDED)).isFalse();
    }

    @Test
    void whatNobodyApprovedDoesNotHold() {
        assertThat(practice(null, null).isInForce(FROM)).isFalse();
    }

    @Test
    void nobodyApprovesAPracticeOfTheirOwn() {
        assertThatThrownBy(() -> practice("cq-organizer", null)).hasMessageContaining("不得批准");
    }

    private static Practice practice(@Nullable String approvedBy, @Nullable LocalDate endedOn) {
        return new Practice(
                1,
                "500000",
                new Regime("cq-2023"),
                "statutoryPeriod.retest-formalities",
                "10 working-day",
                "办法未规定",
                null,
                null,
                "cq-organizer",
                FROM,
                FROM,
                approvedBy,
                approvedBy == null ? null : FROM,
                endedOn,
                endedOn == null ? null : "cq-leader",
                null);
    }
}
