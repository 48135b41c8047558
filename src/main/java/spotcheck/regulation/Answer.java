package spotcheck.regulation;

import java.util.Map;
import java.util.Optional;

/** One matching row of a decision table. */
public record Answer(Map<String, Object> outputs) {

    /** The word in an output, such as {@code outcome}. */
    public String word(String output) {
        return said(output).orElseThrow(() -> new IllegalStateException("No output " + output + " in " + outputs));
    }

    /** The word in an output, if the row says one. */
    public Optional<String> said(String output) {
        return Optional.ofNullable(outputs.get(output)).map(Object::toString);
    }

    /** A number; empty where the regime is silent. */
    public Optional<Integer> number(String output) {
        return outputs.get(output) instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
    }

    public RuleIds legalBasis() {
        return RuleIds.parse(word("legalBasis"));
    }
}
