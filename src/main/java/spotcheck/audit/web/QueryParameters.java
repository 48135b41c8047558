package spotcheck.audit.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.audit.search.CaseQuery;
import spotcheck.audit.search.Trace;
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
        @Nullable Boolean broken,
        @Nullable String person,
        @Nullable String paper,
        @Nullable String seal,
        @Nullable String maker,
        @Nullable String closedFrom,
        @Nullable String closedTo,
        @Nullable String deviation) {

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
                Boolean.TRUE.equals(broken),
                trace());
    }

    private Trace trace() {
        return new Trace(
                text(person),
                text(paper),
                text(seal),
                text(maker),
                day("closedFrom", closedFrom),
                day("closedTo", closedTo),
                text(deviation));
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
