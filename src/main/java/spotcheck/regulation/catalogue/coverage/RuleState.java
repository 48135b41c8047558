package spotcheck.regulation.catalogue.coverage;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.regulation.catalogue.Rule;

/**
 * A rule and how far it is carried out.
 *
 * @param coverage null if the rule commands nothing, or if an owner brought it and nobody has looked at it
 */
public record RuleState(Rule rule, @Nullable Coverage coverage) {

    static final String NOTHING_TO_DO = "nothing-to-do";

    private static final String BROUGHT = "随法律变更带来，尚未逐条核对";

    /** A word of the group {@code state}. */
    public String state() {
        if (coverage != null) {
            return coverage.state().code();
        }
        return rule.isOperative() ? CoverageState.NOT_YET.code() : NOTHING_TO_DO;
    }

    public String note() {
        return coverage == null ? Objects.requireNonNullElse(rule.notOperative(), BROUGHT) : coverage.note();
    }

    /** Whether all the words, in any letter case, are somewhere in id, article or either paraphrase. */
    public boolean contains(String words) {
        var text = String.join(" ", rule.id(), rule.article(), rule.zh(), rule.en())
                .toLowerCase(Locale.ROOT);
        for (var word : words.toLowerCase(Locale.ROOT).trim().split("\\s+", -1)) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
