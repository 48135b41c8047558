package spotcheck.replay;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spotcheck.replay.published.CannotRun;
import spotcheck.replay.published.PublishedRow;

/**
 * How published results are run again.
 *
 * @param asOfToday open the cases today, under the regime of today, whatever year they are from
 * @param standIn code of an authority that stands in for all others; null to let each authority be itself
 */
public record ReplayMode(boolean asOfToday, @Nullable String standIn) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d{2}");

    /** The day on which a case is opened; notices tell the year of a check and hardly ever its day. */
    public Optional<LocalDate> openedOn(PublishedRow row) {
        return asOfToday ? Optional.empty() : Optional.of(LocalDate.of(year(row), 1, 1));
    }

    private static int year(PublishedRow row) {
        for (var text : new String[] {row.year(), row.noticeDate()}) {
            var year = YEAR.matcher(text);
            if (year.find()) {
                return Integer.parseInt(year.group());
            }
        }
        throw new CannotRun("没有可识别的年份，不能确定当时适用的办法");
    }
}
