package spotcheck.opening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Purpose;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.registry.party.Parties;
import spotcheck.registry.person.People;
import spotcheck.regulation.LegalBasis;

/**
 * A follow-up of a failing product is not held up by the six months, so it names what failed: a case that is ours is failing
 * indeed, and of the same firm.
 */
@Component
@LegalBasis(
        value = {"NMG-8d", "NMG-8e", "CQ20-22f", "CQ23-24h", "O18-8"},
        label = "跟踪抽查和应急抽查：写明所依据的不合格案件或者事件，否则不能免除六个月的限制")
class ExemptCheck {

    private static final String GROUND = "purposeGround";

    private final Cases cases;
    private final Parties parties;
    private final People people;
    private final CurrentActor actor;

    ExemptCheck(Cases cases, Parties parties, People people, CurrentActor actor) {
        this.cases = cases;
        this.parties = parties;
        this.people = people;
        this.actor = actor;
    }

    /** @throws Refused if a follow-up names a case that is none of its kind, or who opens an emergency check approved it himself */
    void refuseUnfounded(CaseOpening opening, OpeningParts.Parts parts) {
        var exemption = opening.exemption();
        if (exemption == null) {
            return;
        }
        if (opening.purpose() == Purpose.FOLLOW_UP) {
            CaseNumber.find(exemption.ground()).ifPresent(number -> refuseUnlinked(number, parts));
        }
        if (exemption.approver() != null
                && people.called(List.of(exemption.approver())).contains(actor.id())) {
            throw new Refused("purposeApprover", "应急抽查由负责人批准，立案的人不得自己批准");
        }
    }

    /** Which of a case that does not exist, has not failed, or concerns others it is, is not told. */
    private void refuseUnlinked(CaseNumber number, OpeningParts.Parts parts) {
        if (cases.find(number)
                .filter(SpotCase::isFailing)
                .filter(failed -> isOfTheSame(failed, parts))
                .isEmpty()) {
            throw new Refused(GROUND, "没有同一主体的、结论为不合格的案件“" + number + "”，不能作为跟踪抽查的依据");
        }
    }

    private boolean isOfTheSame(SpotCase failed, OpeningParts.Parts parts) {
        return parties.sameFirm(parts.sampledParty()).contains(failed.sampledParty())
                || parties.sameFirm(maker(parts.labelledProducer(), parts.sampledParty()))
                        .contains(maker(failed.labelledProducer(), failed.sampledParty()));
    }

    private static long maker(@Nullable Long labelled, long sampled) {
        return labelled == null ? sampled : labelled;
    }
}
