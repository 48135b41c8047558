package spotcheck.planning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spotcheck.planning.line.PlanLine;

/**
 * A finding where it was made.
 *
 * @param position number of the line, from one; 0 if the plan as a whole
 * @param line null if the plan as a whole
 */
record Found(Finding finding, int position, @Nullable PlanLine line) {

    static Found inPlan(Finding finding) {
        return new Found(finding, 0, null);
    }

    /** What the person said of it: in the line, or for the whole plan. */
    boolean isExplained(@Nullable String answers) {
        var said = line == null ? answers : line.reason();
        return Optional.ofNullable(said).filter(text -> !text.isBlank()).isPresent();
    }

    String inWords() {
        return line == null ? finding.label() : "第%d行“%s”%s".formatted(position, line.product(), finding.label());
    }
}
