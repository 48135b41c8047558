package spotcheck.rectification.reinspection;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.preparation.delegation.DelegatedTask;
import spotcheck.preparation.delegation.Delegation;
import spotcheck.preparation.delegation.Work;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.person.People;
import spotcheck.regulation.LegalBasis;

/** Who takes the samples of a re-inspection: people of the handling authority and of the sampling body, two at least. */
@Component
@LegalBasis(
        value = {"CQ23-18b", "NMG-9b", "CQ20-16a", "O18-9"},
        label = "复查抽样人员从登记人员中选定，不得检验自己抽取的样品")
public class Reinspectors {

    private static final int SMALLEST = 2;

    private final People people;
    private final Institutions institutions;
    private final Delegation delegation;
    private final CurrentActor actor;
    private final Clock clock;

    Reinspectors(People people, Institutions institutions, Delegation delegation, CurrentActor actor, Clock clock) {
        this.institutions = institutions;
        this.delegation = delegation;
        this.clock = clock;
        this.people = people;
        this.actor = actor;
    }

    /** Name by login of those who may be sent. */
    public Map<String, String> of(SpotCase spotCase) {
        var offered = new LinkedHashMap<String, String>();
        Stream.concat(
                        people.all().stream()
                                .filter(person -> spotCase.handler().equals(person.authority())),
                        bodyMaySample(spotCase)
                                ? people.of(spotCase.samplingBody(), "sampler").stream()
                                : Stream.empty())
                .forEach(person -> offered.put(person.id(), person.name()));
        return offered;
    }

    /** A body whose right to take tasks is suspended or which is no longer qualified, is sent to no re-inspection either (SX23-5-6). */
    private boolean bodyMaySample(SpotCase spotCase) {
        return institutions
                .find(spotCase.samplingBody())
                .filter(body -> delegation.refusal(body, sampling(spotCase)).isEmpty())
                .isPresent();
    }

    private DelegatedTask sampling(SpotCase spotCase) {
        return delegation.task(spotCase, Work.SAMPLING, ChinaTime.today(clock));
    }

    /** @throws Refused if they are fewer than two persons, however many logins they have */
    public void refuseAlone(List<String> chosen) {
        if (people.persons(chosen) < SMALLEST) {
            throw new Refused("reinspectors", "复查抽样人员不得少于二人，同一人的几个账号只算一人");
        }
    }

    /**
     * @param sampled logins of those who took the samples
     * @throws Refused if one of them tests, under whatever login: as main tester, or as the one who reports
     */
    public void refuseTester(Collection<String> sampled, String mainTester) {
        var samplers = people.everyLogin(sampled);
        if (samplers.contains(mainTester)) {
            throw new Refused("mainTester", "复查抽样的人不得检验自己抽取的样品，请由其他人员主检");
        }
        if (people.everyLogin(Set.of(actor.id())).stream().anyMatch(samplers::contains)) {
            throw new Refused("复查抽样的人不得检验自己抽取的样品");
        }
    }
}
