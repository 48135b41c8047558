package spotcheck.draw.web;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Refused;
import spotcheck.draw.SeedKind;
import spotcheck.draw.SeedSource;

/**
 * Where the seed will come from, as the page sends it.
 *
 * @param moment such as 2026-11-21 10:30
 */
record SourceForm(
        @Nullable String kind,
        @Nullable String place,
        @Nullable String moment) {

    SeedSource source() {
        return new SeedSource(read(), Objects.toString(place, ""), at());
    }

    private SeedKind read() {
        try {
            return SeedKind.of(Objects.toString(kind, ""));
        } catch (IllegalArgumentException none) {
            throw new Refused("kind", "请选择种子的来源");
        }
    }

    private OffsetDateTime at() {
        try {
            var text = Objects.toString(moment, "").strip().replace('T', ' ').replaceAll("\\s+", "T");
            return LocalDateTime.parse(text).atZone(ChinaTime.ZONE).toOffsetDateTime();
        } catch (DateTimeException noMoment) {
            throw new Refused("moment", "种子产生的时间应写作 2026-11-21 10:30");
        }
    }
}
