package spotcheck.holidays;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import spotcheck.calendar.CalendarSet;
import spotcheck.calendar.Calendars;

/** Puts the loaded notices on top of the shipped calendar: at the start, and whenever one more was loaded. */
@Component
class CalendarKeeper {

    private final Calendars calendars;
    private final CalendarSet shipped;
    private final HolidayNotices notices;

    CalendarKeeper(Calendars calendars, HolidayNotices notices) {
        this.calendars = calendars;
        this.shipped = calendars.inForce();
        this.notices = notices;
        readAgain();
    }

    /** Only what was committed comes into force. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void loaded(NoticeLoaded event) {
        readAgain();
    }

    final void readAgain() {
        var all = shipped;
        for (var notice : notices.all()) {
            all = notice.in(all);
        }
        calendars.replace(all);
    }

    record NoticeLoaded(HolidayNotice notice) {}
}
