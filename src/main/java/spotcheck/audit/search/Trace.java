package spotcheck.audit.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody left in a case, by which an auditor finds it; an empty text or a null asks nothing.
 *
 * @param person id or part of the name of who made an entry
 * @param paper part of the number of a paper
 * @param seal part of the number of a seal
 * @param maker first digits of the place of who made the product, or who was sampled where nobody else is named
 * @param closedFrom first day of closing
 * @param closedTo last day of closing
 * @param deviation a word of {@link Deviation}
 */
public record Trace(
        String person,
        String paper,
        String seal,
        String maker,
        @Nullable LocalDate closedFrom,
        @Nullable LocalDate closedTo,
        String deviation) {

    static final Trace NONE = new Trace("", "", "", "", null, null, "");
}
