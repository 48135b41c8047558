package spotcheck.sampling;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.draw.Candidate;
import spotcheck.draw.Ground;
import spotcheck.draw.LeftOut;
import spotcheck.draw.TeamDraws;
import spotcheck.draw.lot.Quota;
import spotcheck.registry.person.People;
import spotcheck.regulation.Regimes;

/** Who of a body's list takes part in the draw of a case: everybody whom no rule keeps out, and each of the others with it. */
@Component
class SamplerLots {

    private static final String OTHERS = "未抽查过该对象";
    private static final String VISITORS = "抽查过该对象";

    private final TeamDraws draws;
    private final People people;
    private final Regimes regimes;
    private final SamplerHindrances hindrances;
    private final Clock clock;

    SamplerLots(TeamDraws draws, People people, Regimes regimes, SamplerHindrances hindrances, Clock clock) {
        this.hindrances = hindrances;
        this.draws = draws;
        this.people = people;
        this.regimes = regimes;
        this.clock = clock;
    }

    /**
     * The team, drawn.
     *
     * @param visitors who has been at the party before: they stay away as long as there are others (CQN-2-3g)
     * @param droppedOut of this case
     */
    TeamDraws.Team of(SpotCase spotCase, int count, Set<String> visitors, Set<String> droppedOut) {
        var fit = new ArrayList<Candidate>();
        var leftOut = new ArrayList<LeftOut>();
        draws.listed(spotCase.samplingBody()).forEach((id, name) -> hindrance(spotCase, id, name, droppedOut)
                .ifPresentOrElse(leftOut::add, () -> fit.add(new Candidate(id, name))));
        if (fit.size() < count) {
            throw new Refused("samplerCount", "名单中只有%d名培训有效的抽样人员，不足%d名".formatted(fit.size(), count));
        }
        var others = fit.stream().filter(one -> !visitors.contains(one.key())).toList();
        if (others.size() >= count) {
            fit.stream()
                    .filter(one -> visitors.contains(one.key()))
                    .map(one -> out(spotCase, one.key(), one.name(), Ground.CHECKED_IT_LAST_TIME, "该对象的另一案件"))
                    .forEach(leftOut::add);
            return drawn(spotCase, List.of(new Quota("", count)), others, leftOut);
        }
        return drawn(spotCase, quotas(others.size(), count), inStrata(fit, visitors), leftOut);
    }

    private TeamDraws.Team drawn(SpotCase spotCase, List<Quota> quotas, List<Candidate> fit, List<LeftOut> leftOut) {
        return draws.draw(spotCase.number().value(), spotCase.samplingBody(), quotas, fit, leftOut);
    }

    private static List<Quota> quotas(int others, int count) {
        return others == 0
                ? List.of(new Quota(VISITORS, count))
                : List.of(new Quota(OTHERS, others), new Quota(VISITORS, count - others));
    }

    private static List<Candidate> inStrata(List<Candidate> fit, Set<String> visitors) {
        return fit.stream()
                .map(one -> new Candidate(
                        one.key(), one.name(), visitors.contains(one.key()) ? VISITORS : OTHERS, one.weight()))
                .toList();
    }

    private Optional<LeftOut> hindrance(SpotCase spotCase, String id, String name, Set<String> droppedOut) {
        if (droppedOut.contains(id)) {
            return Optional.of(out(spotCase, id, name, Ground.DROPPED_OUT, "本案重新选派"));
        }
        var person = people.find(id).filter(one -> spotCase.samplingBody().equals(one.institution()));
        if (person.isEmpty()) {
            return Optional.of(out(spotCase, id, name, Ground.OUT_OF_SCOPE, "已经不是抽样单位的抽样人员"));
        }
        return person.filter(one -> !one.isTrainedOn(ChinaTime.today(clock)))
                .map(one -> out(spotCase, id, name, Ground.TRAINING_EXPIRED, "培训有效期至" + one.trainedUntil()))
                .or(() -> hindrances.of(spotCase, id).map(one -> out(spotCase, id, name, one.ground(), one.facts())));
    }

    private LeftOut out(SpotCase spotCase, String id, String name, Ground ground, String reason) {
        return new LeftOut(id, name, ground, regimes.applicable(ground.rules(), spotCase.regime()), reason);
    }
}
