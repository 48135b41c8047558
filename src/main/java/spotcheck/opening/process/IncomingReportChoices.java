package spotcheck.opening.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Overview;
import spotcheck.engine.form.StartChoices;
import spotcheck.registry.authority.Authorities;

/** Whom and where a person may name who registers a report of others: as in a case of our own, and who organized the check. */
@Component
class IncomingReportChoices implements StartChoices {

    private final OpeningChoices ours;
    private final OutsideBodies bodies;
    private final Authorities authorities;
    private final CurrentActor actor;

    IncomingReportChoices(OpeningChoices ours, OutsideBodies bodies, Authorities authorities, CurrentActor actor) {
        this.ours = ours;
        this.bodies = bodies;
        this.authorities = authorities;
        this.actor = actor;
    }

    @Override
    public String process() {
        return Overview.INCOMING_REPORT;
    }

    @Override
    public Map<String, Map<String, String>> mine() {
        var choices = new LinkedHashMap<>(ours.mine());
        choices.put("outsideBody", bodies.outsideOf(authorities.ofPerson(actor.id())));
        return choices;
    }
}
