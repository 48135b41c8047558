package spotcheck.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.deadline.DeadlineChange;
import spotcheck.casefile.deadline.DeadlineChanges;

/** Production that stopped holds its periods; they go on, or begin anew, when it resumes. */
class ProductionHaltProcessTest extends LadderStory {
    @Autowired
    DeadlineChanges changes;

    @Test
    @Proves({"CQ23-70d", "CQ23-70e"})
    void productionThatStoppedIsFollowedUpAndResumesForTheDaysThatWereLeft() {
        var number = failing("cq-2023");
        ordered(number);
        halt(number, TODAY.plusDays(10));
        assertThat(statuses(number, "rectification")).containsExactly("suspended");
        assertThat(statuses(number, "reinspection")).containsExactly("suspended");
        clock.travelTo(TODAY.plusDays(40));
        isRefused(number, "followUpHalt", continuing(TODAY.plusDays(40)), "「下次跟踪日期」不得早于明天");
        complete(number, "followUpHalt", continuing(TODAY.plusDays(100)));
        clock.travelTo(TODAY.plusDays(100));
        complete(number, "followUpHalt", resumed(TODAY.plusDays(100), "remaining"));
        assertThat(newest(number, "rectification").rawDate()).isEqualTo(TODAY.plusDays(100 + 50));
        assertThat(newest(number, "reinspection").rawDate()).isEqualTo(TODAY.plusDays(100 + 65));
        assertThat(openTasks(number)).containsExactly("recordRectification");
    }

    @Test
    void aHaltMovesTheDatesAndTheTimerAndTheOldDatesStayInTheFile() {
        var number = failing("cq-2023");
        ordered(number);
        var told = newest(number, "rectification");
        halt(number, TODAY.plusDays(10));
        clock.travelTo(TODAY.plusDays(100));
        complete(number, "followUpHalt", resumed(TODAY.plusDays(100), "remaining"));
        var moved = newest(number, "rectification");
        assertThat(moved.id()).isEqualTo(told.id());
        assertThat(moved.startEvent()).isEqualTo("production-resumed");
        assertThat(moved.explanation()).contains(ChinaTime.inWords(told.dueDate()), "剩余的50个自然日");
        assertThat(changes.of(moved)).extracting(DeadlineChange::kind).containsExactly("suspended", "resumed");
        assertThat(changes.of(moved).get(1)).satisfies(change -> {
            assertThat(change.oldDueDate()).isEqualTo(told.dueDate());
            assertThat(change.newDueDate()).isEqualTo(moved.dueDate());
            assertThat(change.legalBasis()).contains("CQ23-70e");
        });
        assertThat(entryTitles(number)).contains("期限中止", "期限恢复计算");
        assertThat(management.createJobQuery().timers().list())
                .anyMatch(timer -> timer.getDuedate().toInstant().equals(ChinaTime.fireAt(moved.dueDate())));
        dayComes(number, moved.dueDate());
        assertThat(openTasks(number)).containsExactly("recordRectification");
        dayComes(number, moved.dueDate().plusDays(1));
        assertThat(openTasks(number)).contains("handleOverdue");
    }

    @Test
    void afterAHaltThePeriodMayRunAnew() {
        var number = failing("cq-2023");
        ordered(number);
        halt(number, TODAY.plusDays(10));
        clock.travelTo(TODAY.plusDays(100));
        complete(number, "followUpHalt", resumed(TODAY.plusDays(100), "anew"));
        assertThat(newest(number, "rectification").rawDate()).isEqualTo(TODAY.plusDays(100 + 60));
        dayComes(number, newest(number, "rectification").dueDate().plusDays(1));
        assertThat(openTasks(number)).containsExactly("handleOverdue", "recordRectification");
    }

    @Test
    void aHaltOfASilentPartyEndsTheWaitingAndItsPeriodRunsAnewOnly() {
        var number = silent();
        halt(number, LocalDate.of(2026, 5, 7));
        assertThat(openTasks(number)).containsExactly("followUpHalt");
        isRefused(number, "followUpHalt", resumed(LocalDate.of(2026, 5, 7), "remaining"), "重新计算");
        complete(number, "followUpHalt", resumed(LocalDate.of(2026, 5, 7), "anew"));
        assertThat(newest(number, "rectification").length().amount()).isEqualTo(60);
    }

    private static Map<String, Object> continuing(LocalDate next) {
        return Map.of("haltState", "continuing", "nextFollowUpOn", next.toString(), "haltFindings", "现场停产");
    }

    private static Map<String, Object> resumed(LocalDate on, String counting) {
        return Map.of("haltState", "resumed", "resumedOn", on.toString(), "counting", counting, "haltFindings", "已复产");
    }
}
