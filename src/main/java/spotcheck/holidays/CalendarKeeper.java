package spotcheck.holidays;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import spotcheck.calendar.holiday.CalendarSet;
import spotcheck.calendar.holiday.Calendars;

/**
 * Puts the loaded notices on top of the shipped calendar: at the start, whenever one more was loaded here, and within a
 * second when another server on the same database loaded one.
 */
@Component
class CalendarKeeper {

    private static final long LOOK_EVERY_NANOS = 1_000_000_000L;

    private final Calendars calendars;
    private final CalendarSet shipped;
    private final HolidayNotices notices;
    private volatile long newest;
    private volatile long looked = System.nanoTime();

    CalendarKeeper(Calendars calendars, HolidayNotices notices) {
        this.calendars = calendars;
        this.shipped = calendars.inForce();
        this.notices = notices;
        readAgain();
        calendars.before(this::lookAgain);
    }

    /** One small query, once a second at most: a count asks for many days. */
    private void lookAgain() {
        var now = System.nanoTime();
        if (now - looked >= LOOK_EVERY_NANOS) {
            looked = now;
            if (notices.newest() != newest) {
                readAgain();
            }
        }
    }

    /** Only what was committed comes into force. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void loaded(NoticeLoaded event) {
        readAgain();
    }

    final void readAgain() {
        newest = notices.newest();
        var all = shipped;
        for (var notice : notices.all()) {
            all = notice.in(all);
        }
        calendars.replace(all);
    }

    record NoticeLoaded(HolidayNotice notice) {}
}
