package spotcheck.amendment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.amendment.step.Standing;
import spotcheck.amendment.step.TakenStep;
import spotcheck.amendment.step.TakenSteps;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.sampling.SamplingTeams;

/**
 * 重新选派: samplers who were drawn drop out before the notice was shown. The organizer says who and why; the old draw stays in
 * the file, and who dropped out is not drawn again.
 */
@Service
public class SamplerRedraw {

    private final TakenSteps steps;
    private final Standing standing;
    private final AmendmentRights rights;
    private final Amendments amendments;
    private final SamplingTeams teams;
    private final Cases cases;
    private final Entries entries;

    SamplerRedraw(
            TakenSteps steps,
            Standing standing,
            AmendmentRights rights,
            Amendments amendments,
            SamplingTeams teams,
            Cases cases,
            Entries entries) {
        this.steps = steps;
        this.standing = standing;
        this.rights = rights;
        this.amendments = amendments;
        this.teams = teams;
        this.cases = cases;
        this.entries = entries;
    }

    /** Whom the person may name as dropped out, name by id; nobody where no new draw is possible. */
    public Map<String, String> replaceable(SpotCase spotCase) {
        return rights.mayDrawAgain(spotCase)
                        && draw(spotCase)
                                .filter(step -> against(spotCase, step).isEmpty())
                                .isPresent()
                ? teams.namesOf(spotCase.number())
                : Map.of();
    }

    /**
     * Opens the draw again.
     *
     * @param out logins of those who cannot sample
     */
    @Transactional
    public void drawAgain(CaseNumber number, List<String> out, String reason) {
        var spotCase = cases.get(number);
        if (!rights.mayDrawAgain(spotCase)) {
            throw new Forbidden("只有组织监督抽查的部门可以决定重新选派抽样人员");
        }
        entries.hold(number);
        var why = Reasons.checked(reason);
        var step = draw(spotCase).orElseThrow(() -> new Refused("step", "本案尚未选派抽样人员"));
        against(spotCase, step).ifPresent(found -> {
            throw new Refused("step", found);
        });
        var team = teams.namesOf(number);
        if (out.isEmpty() || !team.keySet().containsAll(out)) {
            throw new Refused("out", "请指明已经选派而不能参加抽样的人员");
        }
        var names = teams.shown(out);
        amendments.open(
                spotCase,
                step,
                why,
                "重新选派抽样人员",
                Map.of("不能参加抽样的人员", names, "原选派的人员", teams.shown(List.copyOf(team.keySet()))));
        teams.dropOut(spotCase, out, why);
    }

    private Optional<TakenStep> draw(SpotCase spotCase) {
        return steps.of(spotCase.number()).stream()
                .filter(step -> Standing.isDraw(step) && !step.takenBack())
                .findFirst();
    }

    private Optional<String> against(SpotCase spotCase, TakenStep step) {
        if (spotCase.isClosed()) {
            return Optional.of("案件已经结案");
        }
        var later = steps.of(spotCase.number()).stream()
                .filter(other -> other.id() > step.id())
                .toList();
        return standing.resting(spotCase, step, later);
    }
}
