package spotcheck.papers.fact;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** Everything that the template of a paper may name, of one case at one step. */
@Component
public class PaperFacts {

    /** Groups whose names are those of the registry. */
    static final Map<String, String> PARTIES = Map.of(
            "product", "product",
            "party", "sampled-party",
            "producer", "labelled-producer",
            "platform", "platform-operator");

    private final Steps steps;
    private final List<FileSection> sections;
    private final RegisterNames names;
    private final Regimes regimes;
    private final Papers papers;
    private final Basis basis;
    private final PeriodWords periods;
    private final FurtherFacts further;
    private final ObjectMapper json;

    PaperFacts(
            Steps steps,
            List<FileSection> sections,
            RegisterNames names,
            Regimes regimes,
            Papers papers,
            Basis basis,
            PeriodWords periods,
            FurtherFacts further,
            ObjectMapper json) {
        this.steps = steps;
        this.sections = sections;
        this.names = names;
        this.regimes = regimes;
        this.papers = papers;
        this.basis = basis;
        this.periods = periods;
        this.further = further;
        this.json = json;
    }

    public Facts of(SpotCase spotCase, Paper paper, RuleIds legalBasis) {
        var facts = new Facts();
        facts.put("paper", paper(spotCase, paper, basis(spotCase, legalBasis)));
        var said = steps.of(spotCase.number());
        facts.put("case", standing(spotCase, said.samplers()));
        facts.putAll(parties(spotCase));
        facts.put("period", periods.of(spotCase.regime()));
        facts.put("step", said.steps());
        facts.put("withdrawn", withdrawn(spotCase, paper));
        KnownElsewhere.fill(facts);
        facts.putAll(further.of(paper));
        return facts;
    }

    /** The papers of the same addressee that the step which is to be done again had made, and why. */
    private Facts withdrawn(SpotCase spotCase, Paper paper) {
        var facts = new Facts();
        steps.amendment(spotCase.number()).ifPresent(amendment -> {
            facts.put("step", amendment.step());
            facts.put("reason", amendment.reason());
            facts.put(
                    "papers",
                    papers.of(spotCase.number()).stream()
                            .filter(old -> amendment.papers().contains(old.number()))
                            .filter(old -> old.addressee().equals(paper.addressee()))
                            .map(old ->
                                    "《" + old.title() + "》（" + old.number() + "，" + Wording.day(old.issuedOn()) + "）")
                            .collect(Collectors.joining("、")));
        });
        return facts;
    }

    private Facts paper(SpotCase spotCase, Paper paper, String basis) {
        var facts = new Facts();
        facts.put("title", paper.title());
        facts.put("number", paper.number());
        facts.put("issuedOn", Wording.day(paper.issuedOn()));
        facts.put("issuer", names.of(spotCase, paper.issuer()));
        facts.put("addressee", paper.addressee());
        facts.put("basis", basis);
        return facts;
    }

    /** A paper that no article of the regime names rests on the regime as a whole. */
    private String basis(SpotCase spotCase, RuleIds legalBasis) {
        var articles = basis.inWords(legalBasis);
        return articles.isEmpty() ? "《" + regimes.profile(spotCase.regime()).title() + "》" : articles;
    }

    private Facts standing(SpotCase spotCase, String samplers) {
        var facts = new Facts();
        facts.put("number", spotCase.number().value());
        facts.put("regime", regimes.profile(spotCase.regime()).title());
        facts.put("openedOn", Wording.day(spotCase.openedOn()));
        facts.put("organizer", names.organizer(spotCase));
        facts.put("handler", names.of(spotCase, spotCase.handler()));
        facts.put("samplingBody", names.of(spotCase, spotCase.samplingBody()));
        facts.put("laboratory", names.laboratory(spotCase));
        facts.put("samplers", samplers);
        facts.put("conclusion", conclusion(spotCase));
        var retestLaboratory = spotCase.retestLaboratory();
        facts.put("retestLaboratory", retestLaboratory == null ? null : names.of(spotCase, retestLaboratory));
        return facts;
    }

    /** A report finds no fault; it never calls a product good (SX 二, CQ23-65). */
    private static @Nullable String conclusion(SpotCase spotCase) {
        if (spotCase.conclusion() == null) {
            return null;
        }
        return spotCase.isFailing() ? "不合格" : "未发现不合格";
    }

    /** As the register has them, letter by letter: a batch that is a day stands as on the product. */
    private Facts parties(SpotCase spotCase) {
        var section = sections.stream()
                .filter(part -> part.name().equals("parties"))
                .findFirst()
                .orElseThrow()
                .of(spotCase);
        var roles = json.convertValue(section, new TypeReference<Map<String, Map<String, Object>>>() {});
        var facts = new Facts();
        PARTIES.forEach((name, role) -> facts.put(name, new Facts(roles.getOrDefault(role, Map.of()))));
        return facts;
    }
}
