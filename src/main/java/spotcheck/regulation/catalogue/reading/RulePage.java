package spotcheck.regulation.catalogue.reading;
import spotcheck.regulation.catalogue.coverage.RuleState;

import java.util.List;

/** One page of what was found. */
public record RulePage(int total, int page, int size, List<RuleState> rules) {

    public int pages() {
        return (total + size - 1) / size;
    }
}
