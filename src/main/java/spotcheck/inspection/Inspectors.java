package spotcheck.inspection;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.secret.DrawnFirms;
import spotcheck.custody.Sample;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;
import spotcheck.regulation.LegalBasis;

/** Who may test: people of the laboratory of the case; what they may not have done before is in the table of separation. */
@LegalBasis(
        value = {"CQ23-18a", "CQ23-18b", "CQ20-16a", "CQN-2-3f", "NMG-9a", "NMG-9b", "SX23-3-1", "O18-9"},
        label = "抽样与检验分离：抽样人员不得检验自己抽取的样品")
@Component
class Inspectors {

    private final People people;
    private final DrawnFirms drawn;
    private final CurrentActor actor;

    Inspectors(People people, DrawnFirms drawn, CurrentActor actor) {
        this.drawn = drawn;
        this.people = people;
        this.actor = actor;
    }

    /** @throws Refused if the person who acts does not work for the laboratory; jobs of the system are no persons */
    @LegalBasis(
            value = {"CQ20-44c", "NMG-16-2a"},
            label = "检验任务不得转包：只有受委托的机构检验并出具报告")
    void requireLaboratory(SpotCase spotCase) {
        if (!actor.id().equals(CurrentActor.SYSTEM)
                && people.find(actor.id())
                        .filter(person -> spotCase.laboratory().equals(person.institution()))
                        .isEmpty()) {
            throw new Refused("只有承担本案检验的技术机构的人员可以办理，“" + actor.id() + "”不是");
        }
    }

    /** On site whoever drew the sample may inspect it, too (CQ23-18b, CQ20-16b, NMG-9c). */
    void requireLaboratoryOrSampler(SpotCase spotCase) {
        if (!drawn.samplers(spotCase.number()).contains(actor.id())) {
            requireLaboratory(spotCase);
        }
    }

    /** @throws Refused if the report names as its tester someone who took the sample */
    void refuseSampler(Sample sample, String tester) {
        if (samplers(sample).anyMatch(sampler -> sampler.isCalled(tester))) {
            throw new Refused("mainTester", "主检“" + tester.strip() + "”是本案抽样人员，抽样人员不得检验自己抽取的样品");
        }
    }

    /** All who were drawn, and all who took it. */
    private Stream<Person> samplers(Sample sample) {
        return Stream.concat(drawn.samplers(sample.caseNumber()).stream(), sample.takenBy().stream())
                .flatMap(id -> people.find(id).stream());
    }
}
