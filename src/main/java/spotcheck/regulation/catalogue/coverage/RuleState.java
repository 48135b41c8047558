package spotcheck.regulation.catalogue.coverage;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.regulation.catalogue.Rule;

/**
 * A rule and how far it is carried out.
 *
 * @param coverage null if the rule commands nothing
 */
public record RuleState(Rule rule, @Nullable Coverage coverage) {

    static final String NOTHING_TO_DO = "nothing-to-do";

    /** A word of the group {@code state}. */
    public String state() {
        return coverage == null ? NOTHING_TO_DO : coverage.state().code();
    }

    public String note() {
        return coverage == null ? Objects.requireNonNullElse(rule.notOperative(), "") : coverage.note();
    }

    /** Whether all the words, in any letter case, are somewhere in id, article or either paraphrase. */
    public boolean contains(String words) {
        var text = String.join(" ", rule.id(), rule.article(), rule.zh(), rule.en())
                .toLowerCase(Locale.ROOT);
        for (var word : words.toLowerCase(Locale.ROOT).trim().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
