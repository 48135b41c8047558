package spotcheck.calendar.holiday;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The calendar of the nation and the days that regions set on top of it; immutable. */
public final class CalendarSet {

    private final HolidayCalendar national;
    private final Map<RegionYear, Overlay> overlays;

    public CalendarSet(HolidayCalendar national) {
        this(national, Map.of());
    }

    private CalendarSet(HolidayCalendar national, Map<RegionYear, Overlay> overlays) {
        this.national = national;
        this.overlays = overlays;
    }

    public HolidayCalendar national() {
        return national;
    }

    public CalendarSet with(Arrangement arrangement) {
        return new CalendarSet(national.with(arrangement), overlays);
    }

    /** The same with the days of a region in a year, or with those corrected. */
    public CalendarSet with(Region region, int year, Overlay overlay) {
        var more = new TreeMap<>(overlays);
        more.put(new RegionYear(region, year), overlay);
        return new CalendarSet(national, Map.copyOf(more));
    }

    /** The calendar of a place: what a smaller region says of a day comes before what a larger one says. */
    public HolidayCalendar of(String place) {
        var calendar = national;
        for (var overlay : inWhich(place)) {
            calendar = calendar.with(overlay);
        }
        return calendar;
    }

    private List<Overlay> inWhich(String place) {
        return new TreeMap<>(overlays)
                .entrySet().stream()
                        .filter(entry -> entry.getKey().region().contains(place))
                        .map(Map.Entry::getValue)
                        .toList();
    }

    /** Larger regions come first. */
    private record RegionYear(Region region, int year) implements Comparable<RegionYear> {

        @Override
        public int compareTo(RegionYear other) {
            var byRegion = region.prefix().compareTo(other.region.prefix());
            return byRegion == 0 ? Integer.compare(year, other.year) : byRegion;
        }
    }
}
