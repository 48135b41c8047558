package spotcheck.audit.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.audit.lists.ListFilter;

/** What is asked of a list, as it stands in an address. */
record FilterParameters(
        @Nullable String from,
        @Nullable String to,
        @Nullable String person,
        @Nullable String number,
        @Nullable String act) {

    ListFilter filter() {
        return new ListFilter(
                QueryParameters.day("from", from),
                QueryParameters.day("to", to),
                Objects.requireNonNullElse(person, ""),
                Objects.requireNonNullElse(number, ""),
                Objects.requireNonNullElse(act, ""));
    }
}
