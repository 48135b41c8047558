package spotcheck.custody.holding;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.SpotCase;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.party.Parties;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;

/** Those of a case who may have its samples. */
@Component
public class Holders {

    private final Parties parties;
    private final Institutions institutions;
    private final People people;
    private final CurrentActor actor;

    Holders(Parties parties, Institutions institutions, People people, CurrentActor actor) {
        this.parties = parties;
        this.institutions = institutions;
        this.people = people;
        this.actor = actor;
    }

    public Holder party(SpotCase spotCase) {
        return Holder.party(
                spotCase.sampledParty(), parties.get(spotCase.sampledParty()).name());
    }

    public Holder laboratory(SpotCase spotCase) {
        return Holder.laboratory(institutions.find(spotCase.laboratory()).orElseThrow());
    }

    /** The one of the samplers who seals; where a program acts, the first of them. */
    public Holder sampler(List<String> team) {
        var sealer = team.contains(actor.id()) || team.isEmpty() ? actor.id() : team.get(0);
        return new Holder(
                HolderKind.SAMPLER,
                sealer,
                people.find(sealer).map(Person::name).orElse(sealer));
    }
}
