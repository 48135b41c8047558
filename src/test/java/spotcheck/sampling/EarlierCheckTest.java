package spotcheck.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Six months, and the proof that a superior authority has checked: CQ23-27, NMG-20. */
class EarlierCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);

    @Test
    void sixMonthsEndWithTheSameDayOfTheMonth() {
        assertThat(EarlierCheck.isWithinSixMonths(LocalDate.of(2026, 3, 2), TODAY))
                .isTrue();
        assertThat(EarlierCheck.isWithinSixMonths(LocalDate.of(2026, 3, 1), TODAY))
                .isFalse();
    }

    /** A row of 2020 that is carried out after one of 2026, as the replay command does. */
    @Test
    void whatWasSampledLaterIsNoEarlierCheck() {
        assertThat(EarlierCheck.isWithinSixMonths(TODAY.plusDays(1), TODAY)).isFalse();
        assertThat(EarlierCheck.isWithinSixMonths(TODAY, TODAY)).isTrue();
    }

    @Test
    void aCheckOfTheSuperiorCountsWhenThePartyProvesIt() {
        assertThat(claimed("superior-authority", "2026-08-01", true).isProvenSuperior())
                .isTrue();
        assertThat(claimed("superior-authority", "2026-08-01", false).isProvenSuperior())
                .isFalse();
        assertThat(claimed("superior-authority", "2026-01-01", true).isProvenSuperior())
                .isFalse();
        assertThat(claimed("same-authority", "2026-08-01", true).isProvenSuperior())
                .isFalse();
        assertThat(EarlierCheck.none().isProvenSuperior()).isFalse();
    }

    private static EarlierCheck claimed(String by, String on, boolean proven) {
        return EarlierCheck.claimed(by, LocalDate.parse(on), proven, TODAY);
    }
}
