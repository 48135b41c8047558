package spotcheck.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.deadline.Deadlines;

/** What is late stands apart from what still has this week. */
class WeekAheadProcessTest extends StageTest {

    /** Friday; the 60 days of the re-inspection that began on it end on Saturday 16 May 2026 and roll to the Monday. */
    private static final LocalDate BEFORE_THE_END = LocalDate.of(2026, 5, 15);

    @Autowired
    private WeekAhead week;

    @Autowired
    private Deadlines deadlines;

    /** Handled where no other story has periods that wait: the page shows the first of them alone. */
    private CaseNumber number;

    @BeforeEach
    void aReinspectionIsDue() {
        number = aCase("cq-2023", "seller");
        fixture.handledBy(number, "140502");
        deadlines.start(cases.get(number), "reinspection", "sampled-party", TODAY);
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @Test
    void itEndsInTheWeekOfItsRawDateAndIsLateAfterTheRolledOne() {
        assertThat(left(week::endingThisWeek, TODAY)).isEmpty();
        assertThat(left(week::endingThisWeek, BEFORE_THE_END)).containsExactly("剩余 1 天");
        assertThat(left(week::endingThisWeek, LocalDate.of(2026, 5, 17))).containsExactly("已过原截止日，顺延期内");
        assertThat(left(week::endingThisWeek, LocalDate.of(2026, 5, 18))).containsExactly("已过原截止日，顺延期内");
        assertThat(left(week::overdue, LocalDate.of(2026, 5, 18))).isEmpty();
        assertThat(left(week::overdue, LocalDate.of(2026, 5, 19))).containsExactly("逾期 1 天");
        assertThat(left(week::endingThisWeek, LocalDate.of(2026, 5, 19))).isEmpty();
    }

    /** Who does not object loses the right, and has kept nobody waiting. */
    @Test
    void aRightThatNobodyUsedIsNotLate() {
        var last = deadlines
                .start(cases.get(number), "objection", "sampled-party", TODAY)
                .orElseThrow()
                .dueDate();
        assertThat(left(week::endingThisWeek, last)).contains("今天截止");
        assertThat(left(week::overdue, last.plusDays(1))).doesNotContain("逾期 1 天");
    }

    private List<String> left(Supplier<WeekAhead.Periods> periods, LocalDate today) {
        clock.travelTo(today);
        identity.setAuthentication("sx-handler", List.of());
        return periods.get().shown().stream()
                .filter(due -> due.caseNumber().equals(number.value()))
                .map(WeekAhead.Due::left)
                .toList();
    }
}
