package spotcheck.papers.fact;

import java.util.Set;
import org.springframework.stereotype.Component;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.TriedPapers;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.casefile.right.CaseVisibility.Sight;
import spotcheck.casefile.secret.BlindSamples;

/** As long as a sample is blind, a paper that the laboratory writes or sees does not tell where it comes from (NMG-35b). */
@Component
public class BlindFacts {

    /** Forms that a laboratory fills in. */
    private static final Set<String> OWN = Set.of("inspection", "retest");

    private static final Set<String> TELLING = Set.of("party", "producer", "platform");

    private final BlindSamples blind;
    private final CaseVisibility visibility;
    private final TriedPapers tried;
    private final StepForms forms;

    public BlindFacts(BlindSamples blind, CaseVisibility visibility, TriedPapers tried, StepForms forms) {
        this.blind = blind;
        this.visibility = visibility;
        this.tried = tried;
        this.forms = forms;
    }

    public Facts of(SpotCase spotCase, Paper paper, Facts known) {
        var written = paper.issuer().equals(spotCase.laboratory());
        return (written || tried.areAsked())
                        && blind.hidden(spotCase.number()).isPresent()
                        && (written || visibility.of(spotCase) == Sight.BLIND)
                ? hiding(known)
                : known;
    }

    private Facts hiding(Facts known) {
        TELLING.forEach(group -> known.put(group, Facts.none()));
        var standing = new Facts();
        if (known.get("case") instanceof Facts all) {
            standing.putAll(all);
        }
        standing.put("samplers", null);
        known.put("case", standing);
        var steps = new Facts();
        if (known.get("step") instanceof Facts all) {
            all.forEach((step, said) -> steps.put(step, OWN.contains(forms.room(step)) ? said : Facts.none()));
        }
        known.put("step", steps);
        return known;
    }
}
