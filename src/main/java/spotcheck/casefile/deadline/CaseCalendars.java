package spotcheck.casefile.deadline;

import org.springframework.stereotype.Component;
import spotcheck.calendar.count.DeadlineCalculator;
import spotcheck.calendar.holiday.CalendarSet;
import spotcheck.calendar.holiday.Calendars;
import spotcheck.casefile.AuthorityFile;
import spotcheck.regulation.period.PeriodKind;

/** Counts a period by the days off at the authority before which it runs. */
@Component
public class CaseCalendars {

    private final Calendars calendars;

    CaseCalendars(Calendars calendars) {
        this.calendars = calendars;
    }

    DeadlineCalculator of(AuthorityFile file, PeriodKind period) {
        return calendars.at(place(file, period));
    }

    /** As it will be counted once other calendars are in force. */
    public DeadlineCalculator of(AuthorityFile file, PeriodKind period, CalendarSet next) {
        return calendars.at(place(file, period), next);
    }

    /** Codes of authorities begin with the code of their area. */
    private static String place(AuthorityFile file, PeriodKind period) {
        return period.isBeforeHandler() ? file.handledBy() : file.organizer();
    }
}
