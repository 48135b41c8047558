package spotcheck.regulation.catalogue.reading;

import java.util.List;
import spotcheck.regulation.catalogue.coverage.RuleState;

/** One page of what was found. */
public record RulePage(int total, int page, int size, List<RuleState> rules) {

    public int pages() {
        return (total + size - 1) / size;
    }
}
