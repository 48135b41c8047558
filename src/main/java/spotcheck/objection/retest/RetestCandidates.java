package spotcheck.objection.retest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;
import spotcheck.preparation.delegation.DelegatedTask;
import spotcheck.preparation.delegation.Delegation;
import spotcheck.preparation.delegation.Work;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.person.People;
import spotcheck.regulation.LegalBasis;

/** Which laboratories may be chosen for a retest: never the first one while another of the area may be qualified. */
@Component
@LegalBasis(
        value = {"NMG-45c", "NMG-45d", "CQ23-59c", "CQ20-56b", "O18-39"},
        label = "复检机构名单：不列初检机构，本区域其他机构均无资质的除外")
class RetestCandidates {

    private static final String LABORATORY = "laboratory";
    private static final Set<String> TESTED = Set.of("performTest", "issueReport");

    private final Institutions institutions;
    private final Delegation delegation;
    private final Clock clock;
    private final Authorities authorities;
    private final People people;
    private final Entries entries;

    RetestCandidates(
            Institutions institutions,
            Delegation delegation,
            Authorities authorities,
            People people,
            Entries entries,
            Clock clock) {
        this.delegation = delegation;
        this.clock = clock;
        this.institutions = institutions;
        this.authorities = authorities;
        this.people = people;
        this.entries = entries;
    }

    /**
     * The other laboratories of the area; where none of them is qualified, also the first one, if it has people who did not
     * test, and those elsewhere, so that there is always one to choose.
     *
     * @param unqualified ids of those which the organizer found without qualification
     */
    List<Institution> of(SpotCase spotCase, Collection<String> unqualified) {
        var offered = new ArrayList<>(others(spotCase));
        if (offered.stream().allMatch(body -> unqualified.contains(body.id()))) {
            institutions
                    .find(spotCase.laboratory())
                    .filter(first -> hasOtherPeople(first, spotCase))
                    .ifPresent(offered::add);
            institutions.all().stream()
                    .filter(body -> body.kind().equals(LABORATORY) && !body.isElsewhere())
                    .filter(body -> !body.id().equals(spotCase.laboratory()))
                    .filter(body -> !offered.contains(body))
                    .forEach(offered::add);
        }
        return delegation.free(offered, retestOf(spotCase));
    }

    private DelegatedTask retestOf(SpotCase spotCase) {
        return delegation.task(spotCase, Work.RETEST, ChinaTime.today(clock));
    }

    /** Whether the first laboratory is the only one of the area that can. */
    boolean leaveTheFirstAlone(SpotCase spotCase, Collection<String> unqualified) {
        return others(spotCase).stream().allMatch(body -> unqualified.contains(body.id()));
    }

    private List<Institution> others(SpotCase spotCase) {
        var organizer = authorities.find(spotCase.organizer()).orElseThrow();
        var serving = institutions.serving(organizer.region(), LABORATORY).stream()
                .filter(body -> !body.id().equals(spotCase.laboratory()))
                .toList();
        return delegation.free(serving, retestOf(spotCase));
    }

    /** Who tested first does not retest; nor does whoever bears the name. */
    private boolean hasOtherPeople(Institution first, SpotCase spotCase) {
        var tested = entries.of(spotCase.number()).stream()
                .filter(entry -> TESTED.contains(entry.kind()))
                .map(Entry::actor)
                .collect(Collectors.toSet());
        return Stream.of("inspector", "retester")
                .flatMap(role -> people.of(first.id(), role).stream())
                .anyMatch(person -> !tested.contains(person.id()));
    }
}
