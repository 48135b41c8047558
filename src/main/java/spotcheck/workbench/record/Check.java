package spotcheck.workbench.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Conclusion;

/**
 * One spot check in a record.
 *
 * @param firm name under which the firm was sampled
 * @param firmId of the firm behind it
 * @param where in Chinese: stage, or how it was closed
 * @param conclusion null while there is none
 * @param orders what was ordered, and how far each has come
 * @param reinspections what each round found
 */
public record Check(
        String number,
        String product,
        String firm,
        long firmId,
        LocalDate openedOn,
        String where,
        @Nullable Conclusion conclusion,
        List<String> orders,
        List<String> reinspections) {

    public boolean isFailing() {
        return conclusion == Conclusion.UNQUALIFIED;
    }

    /** In Chinese; blank while there is none. */
    public String conclusionTitle() {
        return conclusion == null ? "" : conclusion.title();
    }
}
