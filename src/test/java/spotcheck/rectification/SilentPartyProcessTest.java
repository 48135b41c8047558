package spotcheck.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.rectification.LadderForms.report;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A party that is silent, late, or registered late stalls nothing. */
class SilentPartyProcessTest extends LadderStory {
    @Test
    void aLateReportIsTakenUpAndEndsTheWaiting() {
        var number = silent();
        complete(number, "recordRectification", report(LocalDate.of(2026, 5, 7)));
        assertThat(openTasks(number)).containsExactly("holdReinspection");
        assertThat(statuses(number, "rectification")).containsExactly("ended");
    }

    @Test
    void aReportThatWasHandedInInTimeButRegisteredLateMeetsThePeriod() {
        var number = failing("cq-2023");
        ordered(number);
        clock.travelTo(LocalDate.of(2026, 5, 7));
        complete(number, "recordRectification", report(LocalDate.of(2026, 5, 6)));
        assertThat(statuses(number, "rectification")).containsExactly("met");
    }

    @Test
    void aReportInTimeThatIsRegisteredAfterThePeriodEndedTakesTheLatenessBack() {
        var number = silent();
        complete(number, "recordRectification", report(LocalDate.of(2026, 5, 6)));
        assertThat(entryTitles(number)).contains("整改报告系期限内提交，逾期记载不成立");
    }

    @Test
    void aReportFromTomorrowIsRefused() {
        var number = failing("cq-2023");
        ordered(number);
        isRefused(number, "recordRectification", report(TODAY.plusDays(1)), "今天");
    }
}
