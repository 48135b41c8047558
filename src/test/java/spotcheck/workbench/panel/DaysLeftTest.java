package spotcheck.workbench.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spotcheck.workbench.WeekAhead;
import spotcheck.workbench.tasklist.ListedTask;

/** How long there is still time, in the words of the lists, on the days about the last one. */
class DaysLeftTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 16);

    @Test
    void aTaskIsDueTodayOnItsLastDayAndLateOnTheNext() {
        assertThat(task(LAST, LAST.minusDays(1)).left()).isEqualTo("剩余 1 天");
        assertThat(task(LAST, LAST).left()).isEqualTo("今天截止");
        assertThat(task(LAST, LAST).isOverdue()).isFalse();
        assertThat(task(LAST, LAST.plusDays(1)).left()).isEqualTo("逾期 1 天");
        assertThat(task(LAST, LAST.plusDays(1)).isOverdue()).isTrue();
        assertThat(task(LAST, LAST.plusDays(12)).left()).isEqualTo("逾期 12 天");
    }

    @Test
    void aTaskWithoutADateIsNeverLate() {
        assertThat(task(null, LAST).left()).isEmpty();
        assertThat(task(null, LAST).isOverdue()).isFalse();
    }

    @Test
    void theHeadlineIsTakenApart() {
        var task = task(LAST, LAST);
        assertThat(task.caseName()).isEqualTo("500000-2026-00001");
        assertThat(task.product()).isEqualTo("铜芯电缆");
        assertThat(task.firm()).isEqualTo("某厂 · 被抽样对象");
        assertThat(ListedTask.caseName("500000-2026-00001 · 铜芯电缆")).isEqualTo("500000-2026-00001");
    }

    /** The official side is shown the day before the roll-over, and is late only after the day behind it. */
    @Test
    void aPeriodThatRollsOverIsNotLateBetweenItsTwoDays() {
        var rolled = LAST.plusDays(3);
        assertThat(due(rolled, LAST.minusDays(2)).left()).isEqualTo("剩余 2 天");
        assertThat(due(rolled, LAST).left()).isEqualTo("今天截止");
        assertThat(due(rolled, LAST.plusDays(1)).left()).isEqualTo("已过原截止日，顺延期内");
        assertThat(due(rolled, rolled).isLate()).isFalse();
        assertThat(due(rolled, rolled.plusDays(1)).isLate()).isTrue();
        assertThat(due(rolled, rolled.plusDays(1)).left()).isEqualTo("逾期 1 天");
    }

    private static ListedTask task(@Nullable LocalDate due, LocalDate today) {
        return ListedTask.of("t", "登记异议", true, "500000-2026-00001 · 铜芯电缆 · 某厂 · 被抽样对象", due, today, null);
    }

    private static WeekAhead.Due due(LocalDate last, LocalDate today) {
        return new WeekAhead.Due("500000-2026-00001", "铜芯电缆", "某厂", "登记异议", "组织部门", LAST, last, today);
    }
}
