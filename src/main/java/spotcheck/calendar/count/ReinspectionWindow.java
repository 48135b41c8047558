package spotcheck.calendar.count;

import java.time.LocalDate;
import spotcheck.calendar.Deadline;

/** The days between which the second re-inspection is held, the first and the last included (CQ23-73a, NMG-55a). */
public record ReinspectionWindow(Deadline opens, Deadline closes) {

    public ReinspectionWindow {
        if (closes.dueDate().isBefore(opens.dueDate())) {
            throw new IllegalArgumentException("复查窗口的截止日早于起始日：" + closes.dueDate());
        }
    }

    public LocalDate firstDay() {
        return opens.dueDate();
    }

    public LocalDate lastDay() {
        return closes.dueDate();
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }
}
