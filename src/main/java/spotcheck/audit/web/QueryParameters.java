package spotcheck.audit.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.audit.search.CaseQuery;
import spotcheck.calendar.WrittenDay;
import spotcheck.casefile.Refused;

/** A query as it stands in an address; what is left out asks nothing. */
record QueryParameters(
        @Nullable String q,
        @Nullable String regime,
        @Nullable String region,
        @Nullable String status,
        @Nullable String outcome,
        @Nullable String conclusion,
        @Nullable String from,
        @Nullable String to,
        @Nullable Boolean overdue,
        @Nullable Boolean deviations,
        @Nullable Boolean broken) {

    CaseQuery query() {
        return new CaseQuery(
                text(q),
                text(regime),
                text(region),
                text(status),
                text(outcome),
                text(conclusion),
                day("from", from),
                day("to", to),
                Boolean.TRUE.equals(overdue),
                Boolean.TRUE.equals(deviations),
                Boolean.TRUE.equals(broken));
    }

    private static String text(@Nullable String said) {
        return Objects.requireNonNullElse(said, "").strip();
    }

    static @Nullable LocalDate day(String name, @Nullable String said) {
        try {
            return text(said).isEmpty() ? null : WrittenDay.read(text(said));
        } catch (DateTimeException wrong) {
            throw new Refused(name, "“" + said + "”不是日期，格式如 2026-09-10");
        }
    }
}
