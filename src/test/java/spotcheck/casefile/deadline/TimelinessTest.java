package spotcheck.casefile.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.casefile.deadline.Timeliness.DUTY_PASSED;
import static spotcheck.casefile.deadline.Timeliness.EXPIRED;
import static spotcheck.casefile.deadline.Timeliness.IN_TIME;
import static spotcheck.casefile.deadline.Timeliness.LATE;
import static spotcheck.casefile.deadline.Timeliness.OVERDUE;
import static spotcheck.casefile.deadline.Timeliness.RUNNING;
import static spotcheck.casefile.deadline.Timeliness.SUSPENDED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.CaseNumber;

/** Raw last day Friday 25 September 2026 (Mid-Autumn), rolled to Monday 28. */
class TimelinessTest {

    private static final LocalDate RAW = LocalDate.of(2026, 9, 25);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 28);

    @Test
    void aPartyIsLateOnlyAfterTheRolledDate() {
        assertThat(on("rectification", "open", null, RAW.plusDays(1))).isEqualTo(RUNNING);
        assertThat(on("rectification", "open", null, DUE)).isEqualTo(RUNNING);
        assertThat(on("rectification", "open", null, DUE.plusDays(1))).isEqualTo(OVERDUE);
        assertThat(deadline("rectification", "open", null).actBy()).isEqualTo(DUE);
    }

    @Test
    void aRightThatIsNotUsedEndsAndNobodyIsLate() {
        for (var right : new String[] {"objection", "retest-formalities"}) {
            assertThat(on(right, "open", null, DUE)).isEqualTo(RUNNING);
            assertThat(on(right, "open", null, DUE.plusDays(1))).isEqualTo(EXPIRED);
        }
    }

    @Test
    void anAuthoritysDutyIsShownOnTheRawDateAndBreachedAfterTheRolledOne() {
        assertThat(deadline("retest-body", "open", null).actBy()).isEqualTo(RAW);
        assertThat(on("retest-body", "open", null, RAW)).isEqualTo(RUNNING);
        assertThat(on("retest-body", "open", null, RAW.plusDays(1))).isEqualTo(DUTY_PASSED);
        assertThat(on("retest-body", "open", null, DUE.plusDays(1))).isEqualTo(OVERDUE);
    }

    @Test
    void timeThatSimplyPassesIsNeverLate() {
        assertThat(on("service-by-publication", "open", null, DUE.plusDays(1))).isEqualTo(EXPIRED);
    }

    @Test
    void whatIsSuspendedCannotBeMissed() {
        assertThat(on("rectification", "suspended", null, DUE.plusDays(100))).isEqualTo(SUSPENDED);
        assertThat(deadline("rectification", "suspended", null).isMetBy(DUE.plusDays(100)))
                .isTrue();
    }

    @Test
    void whatWasDoneIsMeasuredByTheRolledDate() {
        assertThat(on("retest-body", "met", DUE, DUE)).isEqualTo(IN_TIME);
        assertThat(on("retest-body", "met", DUE.plusDays(1), DUE.plusDays(1))).isEqualTo(LATE);
    }

    private static Timeliness on(String period, String status, @Nullable LocalDate settledOn, LocalDate today) {
        return Timeliness.of(deadline(period, status, settledOn), today);
    }

    private static CaseDeadline deadline(String period, String status, @Nullable LocalDate settledOn) {
        return new DeadlineRow(
                        1,
                        CaseNumber.of("500000", 2026, 1),
                        period,
                        "",
                        "party-receives-conclusion",
                        RAW.minusDays(15),
                        15,
                        "calendar-day",
                        RAW,
                        DUE,
                        false,
                        "",
                        status,
                        settledOn,
                        "",
                        status.equals("suspended") ? RAW.minusDays(1) : null)
                .deadline();
    }
}
