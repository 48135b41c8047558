package spotcheck.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.person.People;

/** Names of people and bodies by their ids. */
@Component
public class Names {

    private final People people;
    private final Institutions institutions;

    Names(People people, Institutions institutions) {
        this.people = people;
        this.institutions = institutions;
    }

    public Directory directory() {
        var names = new HashMap<String, String>();
        people.all().forEach(person -> names.put(person.id(), person.name()));
        names.put(CurrentActor.SYSTEM, "系统");
        return new Directory(names);
    }

    public String institution(String id) {
        return institutions.all().stream()
                .filter(body -> body.id().equals(id))
                .map(Institution::name)
                .findFirst()
                .orElse(id);
    }

    /** Names as they are at one moment. */
    public record Directory(Map<String, String> names) {

        public String of(String id) {
            return names.getOrDefault(id, id);
        }

        public @Nullable String orNull(@Nullable String id) {
            return id == null ? null : of(id);
        }

        public String all(Collection<String> ids) {
            return ids.stream().map(id -> of(id) + "（" + id + "）").collect(Collectors.joining("、"));
        }
    }
}
