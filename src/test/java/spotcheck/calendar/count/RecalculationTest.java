package spotcheck.calendar.count;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.calendar.count.RollOver.NON_WORKING_DAY;
import static spotcheck.calendar.holiday.SpecialDay.Kind.HOLIDAY;
import static spotcheck.calendar.holiday.SpecialDay.Kind.WORKDAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import spotcheck.calendar.Period;
import spotcheck.calendar.WorkCalendar;
import spotcheck.calendar.holiday.Arrangement;
import spotcheck.calendar.holiday.CalendarFiles;
import spotcheck.calendar.holiday.HolidayCalendar;
import spotcheck.calendar.holiday.SpecialDay;

class RecalculationTest {

    private static final Period FIFTEEN_DAYS = Period.calendarDays(15);

    private final HolidayCalendar shipped = CalendarFiles.shipped();
    private final DeadlineCalculator before = new DeadlineCalculator(shipped, NON_WORKING_DAY);

    @Test
    void aHolidayOfTheNewYearMovesTheDeadlinesThatEndOnIt() {
        var moves = previewWith(arranged2027(), running("objection", "2026-12-19"), running("other", "2026-12-28"));
        assertThat(moves).extracting(DeadlineMove::reference).containsExactly("objection", "other");
        var objection = moves.get(0);
        assertThat(objection.before().dueDate()).isEqualTo("2027-01-04");
        assertThat(objection.after().dueDate()).isEqualTo("2027-01-05");
        assertThat(objection.movesTheDate()).isTrue();
        assertThat(objection.shortens()).isFalse();
        var other = moves.get(1);
        assertThat(other.movesTheDate()).as("stays on 12 January").isFalse();
        assertThat(other.becomesFinal()).isTrue();
    }

    @Test
    void aDeadlineThatTheNewYearDoesNotTouchIsNotListed() {
        assertThat(previewWith(arranged2027(), running("objection", "2026-09-10")))
                .isEmpty();
    }

    @Test
    void aMakeUpSundayShortensAPeriodAndSaysSo() {
        var moves = previewWith(arranged2027(), running("objection", "2027-01-16"));
        assertThat(moves).hasSize(1);
        assertThat(moves.get(0).before().dueDate()).isEqualTo("2027-02-01");
        assertThat(moves.get(0).after().dueDate()).isEqualTo("2027-01-31");
        assertThat(moves.get(0).shortens()).isTrue();
        assertThat(moves.get(0).endsAtOnce(LocalDate.of(2027, 1, 31))).isFalse();
        assertThat(moves.get(0).endsAtOnce(LocalDate.of(2027, 2, 1))).isTrue();
        assertThat(moves.get(0).endsAtOnce(LocalDate.of(2027, 2, 2))).isFalse();
    }

    @Test
    void aCorrectedYearMovesFinalDatesToo() {
        var extended = new Arrangement(2026, List.of(new SpecialDay(LocalDate.of(2026, 9, 16), "临时放假", HOLIDAY)));
        var moves = previewWith(shipped.with(extended), running("objection", "2026-09-01"));
        assertThat(moves).singleElement().satisfies(move -> {
            assertThat(move.before().provisional()).isFalse();
            assertThat(move.after().dueDate()).isEqualTo("2026-09-17");
        });
    }

    @Test
    void aHolidayThatReachesBackIntoDecemberMovesADateOfTheOldYear() {
        var newYearsEve = new SpecialDay(LocalDate.of(2026, 12, 31), "元旦", HOLIDAY);
        var firstWorkday = new SpecialDay(LocalDate.of(2027, 1, 1), "元旦", HOLIDAY);
        var calendar = shipped.with(new Arrangement(2027, List.of(newYearsEve, firstWorkday)));
        var moves = previewWith(calendar, running("objection", "2026-12-16"));
        assertThat(moves).singleElement().satisfies(move -> {
            assertThat(move.before().dueDate()).isEqualTo("2026-12-31");
            assertThat(move.after().dueDate()).isEqualTo("2027-01-04");
        });
    }

    @Test
    void theWindowOfTheSecondReinspectionStaysWhereItIs() {
        var closes = before.unrolled(LocalDate.of(2026, 11, 4), Period.calendarDays(89));
        assertThat(closes.dueDate()).as("a Monday that the new year takes off").isEqualTo("2027-02-01");
        var monday = new Arrangement(2027, List.of(new SpecialDay(closes.dueDate(), "春节", HOLIDAY)));
        assertThat(previewWith(shipped.with(monday), new RunningDeadline("closes", closes, false)))
                .isEmpty();
        assertThat(previewWith(shipped.with(monday), new RunningDeadline("closes", closes, true)))
                .hasSize(1);
    }

    private HolidayCalendar arranged2027() {
        var monday = new SpecialDay(LocalDate.of(2027, 1, 4), "元旦", HOLIDAY);
        var sunday = new SpecialDay(LocalDate.of(2027, 1, 31), "春节", WORKDAY);
        return shipped.with(new Arrangement(2027, List.of(monday, sunday)));
    }

    private RunningDeadline running(String reference, String start) {
        return new RunningDeadline(reference, before.deadline(LocalDate.parse(start), FIFTEEN_DAYS), true);
    }

    private static List<DeadlineMove> previewWith(WorkCalendar calendar, RunningDeadline... open) {
        return new Recalculation(new DeadlineCalculator(calendar, NON_WORKING_DAY)).preview(List.of(open));
    }
}
