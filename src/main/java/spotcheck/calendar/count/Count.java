package spotcheck.calendar.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.Deadline;
import spotcheck.calendar.Period;
import spotcheck.calendar.SkippedDay;
import spotcheck.calendar.Unit;
import spotcheck.calendar.WorkCalendar;

/** One counting of one period; keeps what it passed on the way. */
final class Count {

    private final LocalDate start;
    private final Period period;
    private final WorkCalendar calendar;
    private final CarefulCalendar careful;
    private final List<SkippedDay> skipped = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Count(LocalDate start, Period period, WorkCalendar calendar) {
        this.start = start;
        this.period = period;
        this.calendar = calendar;
        this.careful = new CarefulCalendar(calendar);
    }

    Deadline workingDays() {
        LocalDate day = start;
        for (int counted = 0; counted < period.amount(); ) {
            day = day.plusDays(1);
            if (careful.isWorkingDay(day)) {
                counted++;
                remarkMakeUp(day, "计为工作日");
            } else {
                skip(day);
            }
        }
        return deadline(day, day);
    }

    Deadline rolled(RollOver rollOver) {
        LocalDate rawDate = period.lastDayAfter(start);
        LocalDate dueDate = rollOver.end(rawDate, careful);
        rawDate.datesUntil(dueDate).forEach(this::skip);
        remarkMakeUp(dueDate, "照常为截止日");
        if (!calendar.isWorkingDay(dueDate)) {
            remark(dueDate, "，按“" + rollOver.label() + "”的设置不再顺延");
        }
        return deadline(rawDate, dueDate);
    }

    Deadline unrolled() {
        if (period.unit() == Unit.WORKING_DAY) {
            return workingDays();
        }
        LocalDate rawDate = period.lastDayAfter(start);
        remarks.add("该日期不因节假日顺延");
        return deadline(rawDate, rawDate);
    }

    private Deadline deadline(LocalDate rawDate, LocalDate dueDate) {
        var guessed = careful.guessedYears();
        return new Deadline(start, period, rawDate, dueDate, !guessed.isEmpty(), skipped, allRemarks());
    }

    private List<String> allRemarks() {
        var provisional = careful.guessedYears().stream().map(year -> year + "年放假安排尚未载入，暂按周末和已知法定节日推算，载入后重新计算");
        return Stream.concat(remarks.stream(), provisional).toList();
    }

    private void skip(LocalDate day) {
        skipped.add(new SkippedDay(day, calendar.nameOf(day)));
    }

    private void remarkMakeUp(LocalDate day, String consequence) {
        if (calendar.isMakeUpWorkday(day)) {
            remark(day, "日，" + consequence);
        }
    }

    private void remark(LocalDate day, String consequence) {
        remarks.add(ChinaTime.inWords(day) + "为" + calendar.nameOf(day) + consequence);
    }
}
