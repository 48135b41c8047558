package spotcheck.regulation.catalogue.coverage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import spotcheck.regulation.catalogue.CatalogueWords;
import spotcheck.regulation.catalogue.Rule;

/**
 * How many rules are carried out how far.
 *
 * @param notYet with those that an owner brought and nobody has looked at
 * @param nothingToDo rules that are not operative
 */
public record CoverageCounts(int enforced, int recorded, int notYet, int nothingToDo) {

    private static final CoverageCounts NONE = new CoverageCounts(0, 0, 0, 0);

    /** Counts by a property of the rules, in the order in which its values first occur. */
    public static Map<String, CoverageCounts> by(
            Function<Rule, String> property, Collection<Rule> rules, CoverageTable table) {
        var counts = new LinkedHashMap<String, CoverageCounts>();
        rules.forEach(rule -> counts.merge(property.apply(rule), of(rule, table), CoverageCounts::plus));
        return counts;
    }

    private static CoverageCounts of(Rule rule, CoverageTable table) {
        return table.of(rule)
                .map(coverage -> switch (coverage.state()) {
                    case ENFORCED -> new CoverageCounts(1, 0, 0, 0);
                    case RECORDED -> new CoverageCounts(0, 1, 0, 0);
                    case NOT_YET -> new CoverageCounts(0, 0, 1, 0);
                })
                .orElse(rule.isOperative() ? new CoverageCounts(0, 0, 1, 0) : new CoverageCounts(0, 0, 0, 1));
    }

    public static CoverageCounts sum(Collection<CoverageCounts> parts) {
        return parts.stream().reduce(NONE, CoverageCounts::plus);
    }

    private CoverageCounts plus(CoverageCounts other) {
        return new CoverageCounts(
                enforced + other.enforced,
                recorded + other.recorded,
                notYet + other.notYet,
                nothingToDo + other.nothingToDo);
    }

    /** @param state a word of the group {@code state} of {@link CatalogueWords} */
    public int of(String state) {
        return switch (state) {
            case "enforced" -> enforced;
            case "recorded" -> recorded;
            case "not-yet" -> notYet;
            case RuleState.NOTHING_TO_DO -> nothingToDo;
            default -> throw new IllegalArgumentException("Not a state: " + state);
        };
    }

    public int operative() {
        return enforced + recorded + notYet;
    }

    public int all() {
        return operative() + nothingToDo;
    }
}
