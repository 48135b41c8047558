package spotcheck.volume.bound.sheet;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.chain.Entry;
import spotcheck.evidence.EvidenceFile;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.person.People;
import spotcheck.volume.Volume;

/** VolumeNames of authorities, bodies and people by their ids. */
@Component
public class VolumeNames {

    private final People people;
    private final Authorities authorities;
    private final Institutions institutions;

    VolumeNames(People people, Authorities authorities, Institutions institutions) {
        this.people = people;
        this.authorities = authorities;
        this.institutions = institutions;
    }

    /** Whoever makes papers: an authority, or a body. */
    public String issuer(String code) {
        return authorities.find(code).map(Authority::name).orElseGet(() -> institution(code));
    }

    String institution(String id) {
        return institutions.find(id).map(Institution::name).orElse(id);
    }

    /** The people who did something in what is taken along. */
    public Persons of(Volume volume) {
        var logins = Stream.of(
                        volume.readableEntries().stream()
                                .flatMap(entry -> Stream.of(entry.actor(), entry.onBehalfOf())),
                        volume.evidence().stream().map(EvidenceFile::uploadedBy),
                        volume.flows().stream()
                                .flatMap(flow -> flow.flow().stream())
                                .flatMap(step -> Stream.of(step.givenBy(), step.takenBy())),
                        Stream.of(volume.madeBy()))
                .flatMap(all -> all)
                .collect(Collectors.toSet());
        return new Persons(people.names(logins));
    }

    /** VolumeNames as they are at one moment. */
    public record Persons(Map<String, String> names) {

        public String of(String login) {
            return login.equals(CurrentActor.SYSTEM) ? "系统" : names.getOrDefault(login, login);
        }

        public String of(Entry entry) {
            return of(entry.actor()) + (entry.onBehalfOf().isEmpty() ? "" : "（代" + of(entry.onBehalfOf()) + "）");
        }
    }
}
