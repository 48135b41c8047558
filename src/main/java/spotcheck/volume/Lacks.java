package spotcheck.volume;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entry;
import spotcheck.rectification.HandlingEvidence;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** What a volume lacks by the rules of its regime: each is named in it, and none is made up for. */
@Component
class Lacks {

    private static final String ORDER = "rectification-order";
    private static final String MISSING = "缺少证据：";

    private final List<Material> materials = Material.all();
    private final Regimes regimes;
    private final HandlingEvidence handling;
    private final ObjectMapper json;

    Lacks(Regimes regimes, HandlingEvidence handling, ObjectMapper json) {
        this.regimes = regimes;
        this.handling = handling;
        this.json = json;
    }

    List<Lack> of(SpotCase spotCase, Holding holding) {
        var happened = holding.entries().stream().map(Entry::kind).collect(Collectors.toSet());
        var held = holding.words();
        return Stream.of(
                        materials.stream()
                                .filter(material -> isMissing(material, happened, held))
                                .flatMap(material ->
                                        lack(spotCase, material.label(), material.note(), material.legalBasis())),
                        ofHandling(spotCase, holding)
                                .flatMap(label -> lack(spotCase, label, "", HandlingEvidence.BASIS)),
                        holding.entries().stream()
                                .filter(entry -> entry.title().startsWith(MISSING))
                                .map(this::evidence))
                .flatMap(lacks -> lacks)
                .toList();
    }

    /** While an order stands. */
    private Stream<String> ofHandling(SpotCase spotCase, Holding holding) {
        return holding.papers().stream().anyMatch(paper -> paper.kind().equals(ORDER) && paper.isInForce())
                ? handling.missing(spotCase).stream()
                : Stream.empty();
    }

    /** Of what should go to enforcement. */
    List<Lack> of(SpotCase spotCase, Holding holding, Referral referral) {
        var happened = holding.entries().stream().map(Entry::kind).collect(Collectors.toSet());
        var held = holding.words();
        return materials.stream()
                .filter(material -> material.goesWith(referral) && isMissing(material, happened, held))
                .flatMap(material -> lack(spotCase, material.label(), material.note(), material.legalBasis()))
                .toList();
    }

    private static boolean isMissing(Material material, Set<String> happened, Set<String> held) {
        return material.due().stream().anyMatch(happened::contains)
                && material.held().stream().noneMatch(held::contains);
    }

    /** Only where a rule of the regime asks for it. */
    private Stream<Lack> lack(SpotCase spotCase, String label, String why, RuleIds basis) {
        var own = regimes.applicable(basis, spotCase.regime());
        return own.ids().isEmpty() ? Stream.empty() : Stream.of(new Lack(label, why, own.toString()));
    }

    private Lack evidence(Entry entry) {
        return new Lack(entry.title().substring(MISSING.length()), reason(entry), entry.legalBasis());
    }

    private String reason(Entry entry) {
        try {
            return json.readTree(entry.details()).path("原因").asText();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Entry " + entry.id() + " is damaged", unreadable);
        }
    }
}
