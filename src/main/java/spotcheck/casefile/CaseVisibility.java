package spotcheck.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.registry.Authorities;
import spotcheck.registry.People;
import spotcheck.registry.Person;
import spotcheck.regulation.LegalBasis;

/**
 * Who may read which file: an authority those of its own cases and of the authorities below it, a body those of the
 * cases it works on, auditors and administrators all.
 */
@LegalBasis(
        value = {"CQN-2-3j", "SX23-5-3"},
        label = "案卷只对办理的部门和机构可见，被抽样对象事先无从得知")
@Component
public class CaseVisibility {

    private static final Set<String> SEE_ALL = Set.of("auditor", "camunda-admin");

    private final CurrentActor actor;
    private final People people;
    private final Authorities authorities;
    private final BlindSamples blind;
    private final List<CaseParticipants> stages;

    CaseVisibility(
            CurrentActor actor,
            People people,
            Authorities authorities,
            BlindSamples blind,
            List<CaseParticipants> stages) {
        this.actor = actor;
        this.people = people;
        this.authorities = authorities;
        this.blind = blind;
        this.stages = stages;
    }

    /** How much of a case the person sees who is logged in. */
    public Sight of(SpotCase spotCase) {
        return actor.groups().stream().anyMatch(SEE_ALL::contains)
                ? Sight.WHOLE
                : people.find(actor.id()).map(person -> of(spotCase, person)).orElse(Sight.NONE);
    }

    private Sight of(SpotCase spotCase, Person person) {
        if (person.authority() != null) {
            return isWithin(person.authority(), spotCase) ? Sight.WHOLE : Sight.NONE;
        }
        return ofBody(spotCase, person.institution());
    }

    @LegalBasis(
            value = {"NMG-16a", "CQ20-19a", "CQ23-21a", "SX23-1-6"},
            label = "机构只查阅委托其承担的案卷")
    private Sight ofBody(SpotCase spotCase, @Nullable String body) {
        if (spotCase.samplingBody().equals(body)) {
            return Sight.WHOLE;
        }
        var tests = Stream.of(spotCase.laboratory(), spotCase.retestLaboratory())
                .filter(Objects::nonNull)
                .anyMatch(laboratory -> laboratory.equals(body));
        if (!tests) {
            return Sight.NONE;
        }
        return blind.hidden(spotCase.caseNumber()).isPresent() ? Sight.BLIND : Sight.WHOLE;
    }

    @LegalBasis(
            value = {"NMG-5a", "NMG-5e", "CQ20-6a", "CQ23-5a", "SX23-1-1"},
            label = "上级查阅下级的案卷")
    private boolean isWithin(String own, SpotCase spotCase) {
        var others = stages.stream().flatMap(stage -> stage.authorities(spotCase.caseNumber()).stream());
        return Stream.concat(Stream.of(spotCase.organizer(), spotCase.handler()), others)
                .anyMatch(authority -> authorities.isOrIsBelow(authority, own));
    }

    /** What of a file is shown. */
    public enum Sight {
        WHOLE,
        /** Nothing that tells where a blind sample comes from (NMG-35b). */
        BLIND,
        NONE
    }
}
