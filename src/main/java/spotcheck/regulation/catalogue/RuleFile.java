package spotcheck.regulation.catalogue;

import java.util.List;

/** All that is known of one rule: where the product carries it out, and which tests show it. */
public record RuleFile(RuleState state, Text text, List<Citation> citations, List<Proof> proofs) {

    public Rule rule() {
        return state.rule();
    }
}
