package spotcheck.casefile.right;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.access.SeparationTable;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;
import spotcheck.registry.person.People;

/**
 * Who did one thing in a case must not do another, under whatever login. The entries tell who did what, and the rooms who was with them; who
 * acts as a deputy counts as both persons, and who let a deputy act is not free of it either.
 */
@Component
public class SeparationOfDuties {

    private final SeparationTable table;
    private final Entries entries;
    private final List<Companions> companions;
    private final People people;
    private final CurrentActor actor;

    SeparationOfDuties(
            SeparationTable table, Entries entries, List<Companions> companions, People people, CurrentActor actor) {
        this.people = people;
        this.table = table;
        this.entries = entries;
        this.companions = companions;
        this.actor = actor;
    }

    /**
     * Refuses who did what excludes it.
     *
     * @param task id of the task that is being done, which is the kind of its entry
     * @throws Refused if the person did something in the case that excludes it
     */
    public void refuseTheSame(CaseNumber number, String task) {
        excluded(number, task).ifPresent(why -> {
            throw new Refused(why);
        });
    }

    /** Whether nothing that the person did in the case shuts the task to him or her. */
    public boolean mayDo(CaseNumber number, String task) {
        return excluded(number, task).isEmpty();
    }

    private Optional<String> excluded(CaseNumber number, String task) {
        var excluding = table.of(task);
        if (excluding.isEmpty() || actor.id().equals(CurrentActor.SYSTEM)) {
            return Optional.empty();
        }
        var me = people.everyLogin(persons(actor.id(), actor.onBehalfOf()));
        var mine = entries.of(number).stream()
                .filter(entry ->
                        persons(entry.actor(), entry.onBehalfOf()).stream().anyMatch(me::contains))
                .map(Entry::kind)
                .collect(Collectors.toSet());
        return excluding.stream()
                .filter(pair -> pair.after().stream()
                        .anyMatch(
                                act -> mine.contains(act) || others(number, act).anyMatch(me::contains)))
                .findFirst()
                .map(SeparationTable.Pair::message);
    }

    private Stream<String> others(CaseNumber number, String act) {
        return companions.stream().flatMap(room -> room.in(number, act).stream());
    }

    private static Set<String> persons(String actor, String onBehalfOf) {
        return Stream.of(actor, onBehalfOf).filter(one -> !one.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
