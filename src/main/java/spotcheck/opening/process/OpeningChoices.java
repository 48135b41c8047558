package spotcheck.opening.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.engine.form.StartChoices;
import spotcheck.preparation.RulesBook;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.Division;
import spotcheck.registry.authority.Divisions;
import spotcheck.registry.body.BodySuspensions;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;

/** Whom and where a person may name when opening a case: the authorities, places and bodies of the own area come first. */
@Component
class OpeningChoices implements StartChoices {

    private final Authorities authorities;
    private final Divisions divisions;
    private final Institutions institutions;
    private final BodySuspensions suspensions;
    private final Clock clock;
    private final CurrentActor actor;
    private final RulesBook rulesBook;
    private final SingletonSupplier<Map<String, String>> places;

    OpeningChoices(
            Authorities authorities,
            Divisions divisions,
            Institutions institutions,
            BodySuspensions suspensions,
            CurrentActor actor,
            RulesBook rulesBook,
            Clock clock) {
        this.rulesBook = rulesBook;
        this.suspensions = suspensions;
        this.clock = clock;
        this.authorities = authorities;
        this.divisions = divisions;
        this.institutions = institutions;
        this.actor = actor;
        this.places = SingletonSupplier.of(this::named);
    }

    @Override
    public String process() {
        return "spotCheck";
    }

    @Override
    public Map<String, Map<String, String>> mine() {
        var own = authorities.ofPerson(actor.id());
        Predicate<String> inside = code -> own.isEmpty() || own.get().covers(code);
        var choices = new LinkedHashMap<String, Map<String, String>>();
        choices.put("organizer", organizers(own));
        choices.put("partyRegion", sampledAt(inside));
        choices.put("violationRegion", within(inside));
        choices.put("producerRegion", places.obtain());
        choices.put("platformRegion", places.obtain());
        choices.put("samplingBody", bodies(own, "sampling"));
        choices.put("laboratory", bodies(own, "laboratory"));
        choices.put("detailedRules", rules(own));
        return choices;
    }

    private Map<String, String> rules(Optional<Authority> own) {
        var named = new LinkedHashMap<String, String>();
        own.map(authority -> rulesBook.inForce(authority.code(), ChinaTime.today(clock)))
                .orElse(List.of())
                .forEach(rules ->
                        named.put(rules.head().id().toString(), rules.head().title()));
        return named;
    }

    private Map<String, String> organizers(Optional<Authority> own) {
        var codes = own.map(authority -> authorities.atOrBelow(authority.code()))
                .orElseGet(() -> authorities.all().stream().map(Authority::code).toList());
        var named = new LinkedHashMap<String, String>();
        codes.forEach(code -> authorities.find(code).ifPresent(found -> named.put(code, found.name())));
        return named;
    }

    /** Those elsewhere can be met online alone; the label says so. */
    private Map<String, String> sampledAt(Predicate<String> inside) {
        var named = within(inside);
        places.obtain().forEach((code, name) -> named.putIfAbsent(code, name + "（辖区外，限网络交易）"));
        return named;
    }

    private Map<String, String> within(Predicate<String> inside) {
        var named = new LinkedHashMap<String, String>();
        places.obtain().forEach((code, name) -> {
            if (inside.test(code)) {
                named.put(code, name);
            }
        });
        return named;
    }

    private Map<String, String> bodies(Optional<Authority> own, String kind) {
        var serving = own.map(authority -> institutions.serving(authority.region(), kind))
                .orElseGet(() -> institutions.all().stream()
                        .filter(body -> body.kind().equals(kind))
                        .toList());
        var named = new LinkedHashMap<String, String>();
        var organizer = own.map(Authority::code).orElse("");
        suspensions
                .free(serving, organizer, ChinaTime.today(clock))
                .forEach((Institution body) -> named.put(body.id(), body.name()));
        return named;
    }

    /** Counties first; a city or province is there for who knows no more. */
    private Map<String, String> named() {
        var counties = new LinkedHashMap<String, String>();
        var upper = new ArrayList<Division>();
        for (var division : divisions.all()) {
            if (divisions.isCounty(division)) {
                counties.put(division.code(), shown(division));
            } else {
                upper.add(division);
            }
        }
        upper.forEach(division -> counties.put(division.code(), shown(division) + "（只知到此，须说明）"));
        return counties;
    }

    private String shown(Division division) {
        return divisions.fullName(division) + " " + division.code();
    }
}
