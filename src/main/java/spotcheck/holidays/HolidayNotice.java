package spotcheck.holidays;

import java.util.List;
import java.util.Optional;
import spotcheck.calendar.holiday.Arrangement;
import spotcheck.calendar.holiday.CalendarSet;
import spotcheck.calendar.holiday.Overlay;
import spotcheck.calendar.holiday.Region;
import spotcheck.calendar.holiday.SpecialDay;

/**
 * The days off and made up of one year, as a government announced them.
 *
 * @param region digits that begin the codes of the places it holds for; empty for the whole country
 * @param number number of the notice, such as 国办发明电〔2025〕7号
 * @param source where it can be read; may be empty
 */
public record HolidayNotice(int year, String region, String name, String number, String source, List<SpecialDay> days) {

    public HolidayNotice {
        days = List.copyOf(days);
    }

    Optional<Region> regional() {
        return region.isEmpty() ? Optional.empty() : Optional.of(new Region(region));
    }

    /** The calendars once this notice is in force. */
    CalendarSet in(CalendarSet calendars) {
        return regional()
                .map(place -> calendars.with(place, year, new Overlay(name, days)))
                .orElseGet(() -> calendars.with(new Arrangement(year, days)));
    }

    /** How it is cited in a case file. */
    String title() {
        return name + "（" + number + "）";
    }
}
