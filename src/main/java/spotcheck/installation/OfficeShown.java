package spotcheck.installation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spotcheck.access.RightsTable;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.Division;
import spotcheck.registry.authority.Divisions;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;

/** Authorities, bodies and people as the page shows them, with what is still lacking before the first case. */
@Service
public class OfficeShown {

    private static final Map<String, Long> NEEDED =
            Map.of("organizer", 1L, "leader", 1L, "handler", 1L, "sampler", 2L, "inspector", 1L);

    private final Authorities authorities;
    private final Institutions institutions;
    private final People people;
    private final Divisions divisions;
    private final RightsTable words;
    private final Logins logins;
    private final OfficeLog log;
    private final ComingYear comingYear;

    OfficeShown(
            Authorities authorities,
            Institutions institutions,
            People people,
            Divisions divisions,
            RightsTable words,
            Logins logins,
            OfficeLog log,
            ComingYear comingYear) {
        this.authorities = authorities;
        this.institutions = institutions;
        this.people = people;
        this.divisions = divisions;
        this.words = words;
        this.logins = logins;
        this.log = log;
        this.comingYear = comingYear;
    }

    public Now now() {
        var everybody = people.all();
        return new Now(
                authorities.all(),
                institutions.all(),
                shown(everybody),
                divisions.all().stream().filter(Division::isProvince).toList(),
                lacking(everybody),
                comingYear.lacking().orElse(0),
                logins.areKeptElsewhere(),
                log.newest());
    }

    private List<PersonShown> shown(List<Person> everybody) {
        var lastDays = people.lastDays();
        var bodies = authorities.all().stream().collect(Collectors.toMap(Authority::code, Authority::name));
        institutions.all().forEach(body -> bodies.put(body.id(), body.name()));
        return everybody.stream()
                .map(person -> new PersonShown(
                        person,
                        person.role().equals(Person.FORMER) ? "已离任" : words.roleLabel(person.role()),
                        bodies.getOrDefault(
                                String.valueOf(person.authority() == null ? person.institution() : person.authority()),
                                ""),
                        lastDays.get(person.id())))
                .toList();
    }

    /** A case needs all of these. */
    private List<String> lacking(List<Person> everybody) {
        var held = everybody.stream().collect(Collectors.groupingBy(Person::role, Collectors.counting()));
        return NEEDED.entrySet().stream()
                .filter(role -> held.getOrDefault(role.getKey(), 0L) < role.getValue())
                .map(role -> words.roleLabel(role.getKey()) + (role.getValue() > 1 ? "（至少两名）" : ""))
                .sorted()
                .toList();
    }

    /**
     * The office as it stands.
     *
     * @param lacking posts without which no case can be carried through
     * @param yearWithoutHolidays the coming year, if its holidays are due and not loaded; else 0
     * @param directory whether logins are kept elsewhere
     */
    public record Now(
            List<Authority> authorities,
            List<Institution> institutions,
            List<PersonShown> people,
            List<Division> provinces,
            List<String> lacking,
            int yearWithoutHolidays,
            boolean directory,
            List<OfficeLog.Line> log) {}

    public record PersonShown(
            Person person,
            String role,
            String employer,
            @Nullable LocalDate lastDay) {

        public boolean works() {
            return !person.role().equals(Person.FORMER);
        }
    }
}
