package spotcheck.regulation.catalogue.reading;

import java.util.List;
import spotcheck.regulation.catalogue.Rule;
import spotcheck.regulation.catalogue.Text;
import spotcheck.regulation.catalogue.citation.Citation;
import spotcheck.regulation.catalogue.coverage.RuleState;

/** All that is known of one rule: where the product carries it out, and which tests show it. */
public record RuleFile(RuleState state, Text text, List<Citation> citations, List<Proof> proofs) {

    public Rule rule() {
        return state.rule();
    }
}
