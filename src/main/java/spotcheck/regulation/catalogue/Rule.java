package spotcheck.regulation.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a regulation, paraphrased.
 *
 * @param text code of the regulation, such as {@code CQ23}
 * @param article as the regulation numbers it, in Chinese
 * @param stage part of the procedure, such as {@code sampling}; names the file that tells how far it is carried out
 * @param kind such as {@code deadline} or {@code prohibition}
 * @param actor who is bound or acts
 * @param params figures and words that the rule fixes
 * @param documents papers that it names
 * @param notOperative why nothing can be carried out, in Chinese; null if something can
 * @param certainty how the wording is known, of rules whose regulation was not read whole; null of all others
 */
public record Rule(
        String id,
        String text,
        String article,
        String stage,
        String kind,
        String actor,
        String zh,
        String en,
        Map<String, Object> params,
        List<String> documents,
        @Nullable String notOperative,
        @Nullable String certainty) {

    public Rule {
        if (!id.startsWith(text + "-")) {
            throw new IllegalArgumentException(id + " is no rule of " + text);
        }
        documents = List.copyOf(documents);
    }

    public boolean isOperative() {
        return notOperative == null;
    }
}
