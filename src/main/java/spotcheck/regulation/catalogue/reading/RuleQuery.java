package spotcheck.regulation.catalogue.reading;

import spotcheck.regulation.catalogue.coverage.RuleState;

/**
 * What rules to look for; an empty word stands for any.
 *
 * @param q words that must all occur
 * @param page from 0
 */
public record RuleQuery(String q, String text, String stage, String state, String kind, int page, int size) {

    private static final int LARGEST = 200;

    public RuleQuery {
        page = Math.max(0, page);
        size = Math.min(LARGEST, Math.max(1, size));
    }

    boolean matches(RuleState found) {
        var rule = found.rule();
        return isOrAny(text, rule.text())
                && isOrAny(stage, rule.stage())
                && isOrAny(kind, rule.kind())
                && isOrAny(state, found.state())
                && found.contains(q);
    }

    private static boolean isOrAny(String asked, String value) {
        return asked.isBlank() || asked.equals(value);
    }

    public long offset() {
        return (long) page * size;
    }
}
