package spotcheck.jurisdiction.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.engine.form.StartChoices;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.CheckLevel;

/** With whom one may disagree: the counties of the own city, the own one too, for whoever claims a case of another. */
@Component
class DisputeChoices implements StartChoices {

    private final Authorities authorities;
    private final CurrentActor actor;

    DisputeChoices(Authorities authorities, CurrentActor actor) {
        this.authorities = authorities;
        this.actor = actor;
    }

    @Override
    public String process() {
        return "jurisdictionDispute";
    }

    @Override
    public Map<String, Map<String, String>> mine() {
        var named = new LinkedHashMap<String, String>();
        authorities.ofPerson(actor.id()).map(Authority::parent).ifPresent(city -> authorities
                .atOrBelow(city)
                .forEach(code -> authorities
                        .find(code)
                        .filter(found -> found.checkLevel() == CheckLevel.COUNTY)
                        .ifPresent(found -> named.put(code, found.name()))));
        return Map.of("disputedWith", named);
    }
}
