package spotcheck.inspection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.secret.BlindSamples;
import spotcheck.casefile.secret.DrawnFirms;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;

/** Whom a form of the laboratory offers by name: people of the register, and no name that was typed. */
@Component
public class Testers {

    private final People people;
    private final DrawnFirms drawn;
    private final BlindSamples blind;
    private final CurrentActor actor;

    Testers(People people, DrawnFirms drawn, BlindSamples blind, CurrentActor actor) {
        this.people = people;
        this.drawn = drawn;
        this.blind = blind;
        this.actor = actor;
    }

    /** Name by login of those who test in a laboratory; where the register has none, whoever acts. */
    public Map<String, String> of(String laboratory) {
        var testers = new LinkedHashMap<String, String>();
        Stream.of("inspector", "retester")
                .flatMap(role -> people.of(laboratory, role).stream())
                .forEach(person -> testers.put(person.id(), person.name()));
        if (testers.isEmpty()) {
            testers.put(actor.id(), name(actor.id()));
        }
        return testers;
    }

    /** On site those who drew the sample may inspect too (CQ23-18b, CQ20-16b, NMG-9c); of a blind sample they are not named. */
    public Map<String, String> onSite(SpotCase spotCase) {
        var inspectors = new LinkedHashMap<>(of(spotCase.laboratory()));
        if (blind.hidden(spotCase.number()).isEmpty()) {
            drawn.samplers(spotCase.number()).stream().sorted().forEach(id -> inspectors.put(id, name(id)));
        }
        return inspectors;
    }

    /** Who it most likely is: whoever opens the form, else the first of them. */
    public String usual(Map<String, String> offered) {
        return offered.containsKey(actor.id())
                ? actor.id()
                : offered.keySet().iterator().next();
    }

    /** The answers of a form with the name of the main tester, as papers bear it. */
    public Map<String, Object> named(Map<String, Object> form) {
        var named = new LinkedHashMap<>(form);
        named.computeIfPresent("mainTester", (key, id) -> name(id.toString()));
        return named;
    }

    private String name(String id) {
        return people.find(id).map(Person::name).orElse(id);
    }
}
