package spotcheck.calendar.holiday;

import spotcheck.calendar.count.DeadlineCalculator;
import spotcheck.calendar.count.RollOver;

/** The calendars in force; loading a year or the days of a region replaces them while the system runs. */
public final class Calendars {

    private final RollOver rollOver;
    private volatile CalendarSet inForce;
    private volatile Runnable lookAgain = () -> {};

    public Calendars(CalendarSet inForce, RollOver rollOver) {
        this.inForce = inForce;
        this.rollOver = rollOver;
    }

    /** Before each use somebody may look whether other calendars came into force elsewhere, and replace these. */
    public void before(Runnable use) {
        lookAgain = use;
    }

    public CalendarSet inForce() {
        lookAgain.run();
        return inForce;
    }

    public void replace(CalendarSet next) {
        inForce = next;
    }

    /** Counts by the national calendar that is in force at the moment of each count. */
    DeadlineCalculator nationwide() {
        return new DeadlineCalculator(new NationalCalendar(this), rollOver);
    }

    /** Counts by the calendar that is in force now at a place. */
    public DeadlineCalculator at(String place) {
        return at(place, inForce());
    }

    /** Counts as it will be counted at a place once other calendars are in force. */
    public DeadlineCalculator at(String place, CalendarSet calendars) {
        return new DeadlineCalculator(calendars.of(place), rollOver);
    }
}
