package spotcheck.holidays;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice as it was handed in, not yet checked; the words of {@link HolidayNotice}. */
public record NoticeDraft(
        @Nullable Integer year,
        @Nullable String region,
        @Nullable String name,
        @Nullable String notice,
        @Nullable String source,
        @Nullable List<Day> days,
        boolean acceptShortened) {

    /** @param kind holiday or workday */
    public record Day(
            @Nullable String date,
            @Nullable String name,
            @Nullable String kind) {}
}
