package spotcheck.supervision.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.engine.form.StartChoices;
import spotcheck.registry.authority.Authorities;
import spotcheck.supervision.Breaches;

/** The bodies of the own province. */
@Component
class BreachChoices implements StartChoices {

    private final Authorities authorities;
    private final Breaches breaches;
    private final CurrentActor actor;

    BreachChoices(Authorities authorities, Breaches breaches, CurrentActor actor) {
        this.authorities = authorities;
        this.breaches = breaches;
        this.actor = actor;
    }

    @Override
    public String process() {
        return "bodySuspension";
    }

    @Override
    public Map<String, Map<String, String>> mine() {
        var named = new LinkedHashMap<String, String>();
        authorities.ofPerson(actor.id()).ifPresent(own -> breaches.bodies(own.region())
                .forEach(body -> named.put(body.id(), body.name())));
        return Map.of("breachBody", named);
    }
}
