package spotcheck.regulation.catalogue.reading;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.regulation.catalogue.Catalogue;
import spotcheck.regulation.catalogue.Rule;
import spotcheck.regulation.catalogue.Text;
import spotcheck.regulation.catalogue.citation.Citation;
import spotcheck.regulation.catalogue.citation.Citations;
import spotcheck.regulation.catalogue.citation.Place;
import spotcheck.regulation.catalogue.citation.PlaceKind;
import spotcheck.regulation.catalogue.coverage.CoverageCounts;
import spotcheck.regulation.catalogue.coverage.CoverageTable;
import spotcheck.regulation.catalogue.coverage.RuleState;

/** What people ask about the rules: which there are, how far each is carried out, where, and how that is known. */
@Lazy
@Component
public class Regulations {

    private final Catalogue catalogue;
    private final CoverageTable coverage;
    private final Citations citations;
    private final Proofs proofs;

    public Regulations(Catalogue catalogue, CoverageTable coverage, Citations citations, Proofs proofs) {
        this.catalogue = catalogue;
        this.coverage = coverage;
        this.citations = citations;
        this.proofs = proofs;
    }

    public List<Text> texts() {
        return catalogue.texts();
    }

    public RulePage search(RuleQuery query) {
        var found = catalogue.rules().stream()
                .map(this::state)
                .filter(query::matches)
                .toList();
        var page = found.stream().skip(query.offset()).limit(query.size()).toList();
        return new RulePage(found.size(), query.page(), query.size(), page);
    }

    public Optional<RuleFile> find(String id) {
        return catalogue.find(id).map(rule -> new RuleFile(state(rule), text(rule), citations.of(id), proofs.of(id)));
    }

    /** Everything that cites a rule, by its kind, then by name. */
    public Map<PlaceKind, List<Container>> containers() {
        return citations.all().stream()
                .collect(Collectors.groupingBy(
                        citation -> citation.place().kind(),
                        () -> new EnumMap<>(PlaceKind.class),
                        Collectors.collectingAndThen(Collectors.toList(), Regulations::containers)));
    }

    /** The places of one diagram, table, form, list or class, in their order there; none if it cites nothing. */
    public List<PlaceRules> places(PlaceKind kind, String container) {
        Map<Place, List<RuleState>> places = citations.all().stream()
                .filter(citation -> citation.place().kind() == kind
                        && citation.place().container().equals(container))
                .collect(Collectors.groupingBy(
                        Citation::place,
                        LinkedHashMap::new,
                        Collectors.flatMapping(
                                citation -> catalogue.find(citation.rule()).map(this::state).stream(),
                                Collectors.toList())));
        return places.entrySet().stream()
                .map(place -> new PlaceRules(place.getKey(), place.getValue()))
                .toList();
    }

    public Map<String, CoverageCounts> counts(Function<Rule, String> property) {
        return CoverageCounts.by(property, catalogue.rules(), coverage);
    }

    private static List<Container> containers(Collection<Citation> cited) {
        return cited.stream()
                .collect(Collectors.groupingBy(
                        citation -> citation.place().container(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Regulations::container)
                .toList();
    }

    private static Container container(List<Citation> cited) {
        var place = cited.get(0).place();
        var rules = cited.stream().map(Citation::rule).distinct().count();
        return new Container(place.kind(), place.container(), place.containerLabel(), (int) rules);
    }

    private RuleState state(Rule rule) {
        return new RuleState(rule, coverage.of(rule).orElse(null));
    }

    private Text text(Rule rule) {
        return catalogue.texts().stream()
                .filter(text -> text.code().equals(rule.text()))
                .findFirst()
                .orElseThrow();
    }
}
