package spotcheck.draw;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.draw.lot.Drawing;
import spotcheck.draw.lot.Drawn;
import spotcheck.draw.lot.Quota;
import spotcheck.draw.lot.Seed;

/**
 * The samplers of one case, drawn from the list of their body with its seed. The number of the case stands in the text of
 * the pool and so in its numbers: nobody throws dice for each case, and still each one has a draw of its own that
 * everybody can repeat.
 */
@Service
public class TeamDraws {

    private final DrawRows rows;
    private final PoolLines pools;
    private final FrozenPools frozen;
    private final Places places;
    private final EventRows events;
    private final CurrentActor actor;
    private final Clock clock;

    TeamDraws(
            DrawRows rows,
            PoolLines pools,
            FrozenPools frozen,
            Places places,
            EventRows events,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.pools = pools;
        this.frozen = frozen;
        this.places = places;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Those who stand in the body's list of today, name by login.
     *
     * @throws Refused if it has none, or the list is not as it was frozen
     */
    public Map<String, String> listed(String body) {
        var list = list(body);
        frozen.of(list);
        return pools.page(list.facts().id(), 0, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(Candidate::key, Candidate::name));
    }

    /**
     * Draws the team.
     *
     * @param candidates of the list, without those who are left out, each with its stratum
     * @throws Refused if they are too few
     */
    @Transactional
    public Team draw(
            String caseNumber, String body, List<Quota> quotas, List<Candidate> candidates, List<LeftOut> leftOut) {
        var list = list(body);
        var campaign = caseNumber + "/" + (rows.teams(caseNumber) + 1);
        var id = rows.add(new Beginning(Purpose.TEAM, campaign, "案件" + caseNumber + "的抽样人员", body), actor.id(), now());
        rows.list(id, list.facts().id());
        pools.put(id, quotas, candidates, leftOut);
        var pool = FrozenPools.checked(() -> pools.pool(id, campaign));
        var drawing = Drawing.of(pool, new Seed(list.seed().value()));
        places.add(id, drawing);
        save(rows.get(id).facts(), pool.sha256(), list);
        events.add(id, now(), actor.id(), "按名单和种子抽取", "名单：抽取" + list.facts().id());
        return new Team(id, drawing.drawn().stream().map(Drawn::key).toList());
    }

    /** The steps of the list are those of the team; only the pool is the case's own. */
    private void save(DrawFacts facts, String sha256, Draw.Drawn list) {
        var named = list.freeze().naming();
        rows.save(new Draw.Proposed(facts, sha256, named));
        var freeze = new Draw.Freeze(sha256, named, list.freeze().frozenBy(), now());
        rows.save(new Draw.Frozen(facts, freeze));
        rows.save(new Draw.Seeded(facts, freeze, list.seed()));
        rows.save(new Draw.Drawn(facts, freeze, list.seed(), list.confirmedBy(), now(), null));
    }

    private Draw.Drawn list(String body) {
        return rows.list(body, ChinaTime.today(clock))
                .orElseThrow(() ->
                        new Refused("drawMode", "本单位今天没有可以抽取的抽样人员名单。请先由两人在“双随机抽取”中编制、冻结名单并录入种子，或者填写本单位自行随机选派的记录"));
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(ChinaTime.ZONE).toOffsetDateTime();
    }

    /** @param people logins in the order of the draw */
    public record Team(DrawId draw, List<String> people) {

        public Team {
            people = List.copyOf(people);
        }
    }
}
