package spotcheck.custody;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.custody.holding.Holder;
import spotcheck.custody.holding.HolderKind;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;

/** Between whom a unit of a case may pass from hand to hand: its laboratories, its samplers, its authorities. */
@Component
class SampleParties {

    private static final String SAMPLER = "sampler";

    private final Institutions institutions;
    private final Authorities authorities;
    private final People people;
    private final CurrentActor actor;

    SampleParties(Institutions institutions, Authorities authorities, People people, CurrentActor actor) {
        this.institutions = institutions;
        this.authorities = authorities;
        this.people = people;
        this.actor = actor;
    }

    /** As whom the person acts: a sampler for himself, others for their laboratory or authority. */
    Holder self(SpotCase spotCase) {
        return find(spotCase).orElseThrow(() -> new Forbidden("没有登记为本案的人员，或者没有登记所在的机构或者部门"));
    }

    /** As {@link #self}; nobody, for a person without a post in the registry. */
    Optional<Holder> find(SpotCase spotCase) {
        return people.find(actor.id())
                .flatMap(person ->
                        person.role().equals(SAMPLER) ? Optional.of(sampler(person)) : body(spotCase, person));
    }

    private Optional<Holder> body(SpotCase spotCase, Person person) {
        return Optional.ofNullable(person.institution())
                .flatMap(institutions::find)
                .map(found -> found.id().equals(spotCase.retestLaboratory())
                                && !found.id().equals(spotCase.laboratory())
                        ? Holder.retestLaboratory(found)
                        : Holder.laboratory(found))
                .or(() -> Optional.ofNullable(person.authority())
                        .flatMap(authorities::find)
                        .map(SampleParties::authority));
    }

    /** @throws Refused if it is none of the case's laboratories, samplers or authorities */
    Holder receiver(SpotCase spotCase, String to) {
        if (to.equals(spotCase.laboratory()) || to.equals(spotCase.retestLaboratory())) {
            var found = institutions.find(to).orElseThrow();
            return to.equals(spotCase.laboratory()) ? Holder.laboratory(found) : Holder.retestLaboratory(found);
        }
        if (to.equals(spotCase.organizer()) || to.equals(spotCase.handler())) {
            return authority(authorities.find(to).orElseThrow());
        }
        return people.of(spotCase.samplingBody(), SAMPLER).stream()
                .filter(person -> person.id().equals(to))
                .map(SampleParties::sampler)
                .findFirst()
                .orElseThrow(() -> new Refused("to", "只能交给本案的检验机构、复检机构、抽样人员，或者组织、处理本案的部门"));
    }

    /** All of them: name by id. */
    Map<String, String> receivers(SpotCase spotCase) {
        var receivers = new LinkedHashMap<String, String>();
        Stream.of(
                        spotCase.laboratory(),
                        Optional.ofNullable(spotCase.retestLaboratory()).orElse(""))
                .flatMap(id -> institutions.find(id).stream())
                .forEach(found -> receivers.put(found.id(), found.name()));
        Stream.of(spotCase.organizer(), spotCase.handler())
                .flatMap(code -> authorities.find(code).stream())
                .forEach(found -> receivers.put(found.code(), found.name()));
        people.of(spotCase.samplingBody(), SAMPLER)
                .forEach(person -> receivers.put(person.id(), "抽样人员 " + person.name()));
        return receivers;
    }

    private static Holder sampler(Person person) {
        return new Holder(HolderKind.SAMPLER, person.id(), person.name());
    }

    private static Holder authority(Authority authority) {
        return new Holder(HolderKind.AUTHORITY, authority.code(), authority.name());
    }
}
