package spotcheck.holidays.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.holidays.NoticeDraft;

/** What is told of a CSV file beside it, as parameters of the request. */
record NoticeParameters(
        @Nullable String year,
        @Nullable String region,
        @Nullable String name,
        @Nullable String notice,
        @Nullable String source,
        @Nullable Boolean acceptShortened) {

    NoticeDraft with(List<NoticeDraft.Day> days) {
        return new NoticeDraft(number(year), region, name, notice, source, days, Boolean.TRUE.equals(acceptShortened));
    }

    private static @Nullable Integer number(@Nullable String year) {
        try {
            return year == null ? null : Integer.valueOf(year.trim());
        } catch (NumberFormatException wrong) {
            throw new Refused("year", "年份“" + year + "”有误，应为四位数字");
        }
    }
}
