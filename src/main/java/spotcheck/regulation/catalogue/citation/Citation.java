package spotcheck.regulation.catalogue.citation;

import java.util.stream.Stream;
import spotcheck.regulation.RuleIds;

/** A place in the product says that it carries out a rule. */
public record Citation(String rule, Place place) {

    static Stream<Citation> each(String cited, Place place) {
        return each(RuleIds.parse(cited), place);
    }

    static Stream<Citation> each(RuleIds cited, Place place) {
        return cited.ids().stream().map(rule -> new Citation(rule, place));
    }
}
