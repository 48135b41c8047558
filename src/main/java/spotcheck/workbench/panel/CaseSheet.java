package spotcheck.workbench.panel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.workbench.CaseTask;

/**
 * What the page of a case says beside its panel.
 *
 * @param conclusion in Chinese, and how the case was closed; null while neither is known
 * @param files how many files of evidence there are that the reader may see
 * @param photos the newest pictures among them
 */
public record CaseSheet(
        @Nullable String conclusion, List<Report> reports, List<CaseTask> tasks, int files, List<Photo> photos) {

    /**
     * A report of a laboratory.
     *
     * @param kind in Chinese: first inspection, retest, or which re-inspection
     * @param status in Chinese
     * @param items those that fail come first
     */
    public record Report(
            String kind,
            String number,
            String laboratory,
            LocalDate issuedOn,
            String conclusion,
            String status,
            List<Item> items) {}

    public record Item(String name, String requirement, String measured, String judgement, boolean fails) {}

    /** @param proves the step for which it was given */
    public record Photo(long id, String name, String proves) {}
}
