package spotcheck.audit.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a list; an empty text or a null asks nothing.
 *
 * @param from first day, of what the list goes by
 * @param to last day
 * @param person id or part of the name
 * @param number of a case, or its beginning
 * @param act part of the word for what was done
 */
public record ListFilter(@Nullable LocalDate from, @Nullable LocalDate to, String person, String number, String act) {

    public static ListFilter days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new ListFilter(from, to, "", "", "");
    }
}
