package spotcheck.refusal.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.secret.DrawnFirms;
import spotcheck.registry.person.People;

/** The samplers whom a party met: those who were drawn; where nobody was, those of the sampling body. */
@Component
class SamplersOnSite {

    private final DrawnFirms drawn;
    private final People people;
    private final CurrentActor actor;

    SamplersOnSite(DrawnFirms drawn, People people, CurrentActor actor) {
        this.drawn = drawn;
        this.people = people;
        this.actor = actor;
    }

    /** Name by login. */
    Map<String, String> of(SpotCase spotCase) {
        var team = drawn.samplers(spotCase.number());
        var names = new LinkedHashMap<String, String>();
        people.of(spotCase.samplingBody(), "sampler").stream()
                .filter(person -> team.isEmpty() || team.contains(person.id()))
                .forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    /** Whoever opens the form, or the first of them. */
    @Nullable
    String usual(Map<String, String> offered) {
        return offered.containsKey(actor.id())
                ? actor.id()
                : offered.keySet().stream().findFirst().orElse(null);
    }
}
