package spotcheck.draw;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Refused;
import spotcheck.draw.lot.Drawing;
import spotcheck.draw.lot.Pool;
import spotcheck.draw.lot.PoolRow;
import spotcheck.draw.lot.Quota;
import spotcheck.draw.lot.Seed;
import spotcheck.regulation.LegalBasis;

/**
 * Front door to draws (双随机): a pool is made, frozen by two persons with the source of the seed named, the seed is read by
 * two persons, and the list follows. Each act is the logged-in person's, who belongs to the draw's holder. A later step of
 * a draw is {@link Replacements}, calling one off {@link Cancellations}, reading one {@link DrawBook}.
 */
@LegalBasis(
        value = {"NMG-17b", "NMG-17c", "CQ23-3b"},
        label = "随机抽取检查对象和抽样人员：名单由两人冻结，种子由两人录入，任何人可以复核")
@Service
public class Draws {

    private final DrawRows rows;
    private final PoolLines pools;
    private final FrozenPools frozen;
    private final Places places;
    private final EventRows events;
    private final DrawHolders holders;
    private final Clock clock;

    Draws(
            DrawRows rows,
            PoolLines pools,
            FrozenPools frozen,
            Places places,
            EventRows events,
            DrawHolders holders,
            Clock clock) {
        this.rows = rows;
        this.pools = pools;
        this.frozen = frozen;
        this.places = places;
        this.events = events;
        this.holders = holders;
        this.clock = clock;
    }

    /**
     * Begins a draw for a named purpose.
     *
     * @throws Refused if there is one already that was not cancelled
     */
    @Transactional
    public DrawId begin(Beginning beginning) {
        var by = holders.acting(beginning.holder());
        rows.living(beginning.purpose(), beginning.campaign()).ifPresent(other -> {
            throw new Refused(
                    "campaign",
                    "“%s”已有抽取（编号%s），同一事项只能抽取一次"
                            .formatted(beginning.campaign(), other.facts().id()));
        });
        var id = added(beginning, by);
        events.add(id, now(), by, "发起抽取", beginning.purpose().label() + "：" + beginning.title());
        return id;
    }

    /** Where two begin at once, the database lets one of them. */
    private DrawId added(Beginning beginning, String by) {
        try {
            return rows.add(beginning, by, now());
        } catch (DuplicateKeyException another) {
            throw new Refused("campaign", "“%s”已有抽取，同一事项只能抽取一次".formatted(beginning.campaign()));
        }
    }

    /**
     * Puts the whole pool in place of what is there: who may be drawn, how many, and who is left out on what ground.
     *
     * @throws Refused if it could not be frozen, or is frozen already
     */
    @Transactional
    public void fill(DrawId id, List<Quota> quotas, List<Candidate> candidates, List<LeftOut> leftOut) {
        var draw = rows.hold(id).draw().as(Draw.Collecting.class, "抽取" + id);
        var by = holders.acting(draw.facts().holder());
        var pool = FrozenPools.checked(() -> new Pool(
                draw.facts().campaign(),
                quotas,
                leftOut.stream().map(LeftOut::line).toList(),
                candidates.stream()
                        .map(one -> new PoolRow(one.key(), one.stratum(), one.weight()))
                        .toList()));
        pools.put(id, quotas, candidates, leftOut);
        event(id, by, "编制名单", "列入%d个，排除%d个".formatted(pool.rows().size(), leftOut.size()));
    }

    /**
     * One person wants the pool frozen as it is and names where the seed will come from.
     *
     * @throws Refused if the seed may exist already, or this pool had one before
     */
    @Transactional
    public String propose(DrawId id, SeedSource source) {
        var draw = rows.hold(id).draw().as(Draw.Collecting.class, "抽取" + id);
        var by = holders.acting(draw.facts().holder());
        refusePast(source);
        var sha256 = frozen.fingerprint(draw.facts());
        refuseSecond(id, sha256);
        rows.save(draw.propose(sha256, new Draw.Naming(source, by, now())));
        event(
                id,
                by,
                "提出冻结",
                "SHA-256 %s；种子：%s，%s，%s".formatted(sha256, source.kind().label(), source.source(), source.when()));
        return sha256;
    }

    /** The proposal is taken back, or not agreed to: the pool may change again. */
    @Transactional
    public void reopen(DrawId id, String ground) {
        var draw = rows.hold(id).draw().as(Draw.Proposed.class, "抽取" + id);
        var by = holders.acting(draw.facts().holder());
        rows.save(new Draw.Collecting(draw.facts()));
        event(id, by, "退回编制", Grounds.checked(ground));
    }

    /**
     * Another person freezes the pool.
     *
     * @throws Refused if it is the same person, the pool has changed since, or the moment of the seed has passed
     */
    @Transactional
    public void freeze(DrawId id) {
        var draw = rows.hold(id).draw().as(Draw.Proposed.class, "抽取" + id);
        var by = holders.acting(draw.facts().holder());
        holders.refuseSame(draw.naming().by(), by, "提出冻结的人不得确认冻结，请由另一人确认");
        refusePast(draw.naming().source());
        if (!frozen.fingerprint(draw.facts()).equals(draw.sha256())) {
            throw new Refused("名单在提出冻结之后被改动，请退回编制后重新提出");
        }
        rows.save(draw.freeze(by, now()));
        event(id, by, "确认冻结", "SHA-256 " + draw.sha256());
    }

    /**
     * One person enters the seed.
     *
     * @throws Refused if its moment has not come, or it is none
     */
    @Transactional
    public void enterSeed(DrawId id, String value) {
        var draw = rows.hold(id).draw().as(Draw.Frozen.class, "抽取" + id);
        var by = holders.acting(draw.facts().holder());
        var source = draw.freeze().naming().source();
        if (now().isBefore(source.moment())) {
            throw new Refused("seed", "种子应当在%s产生，现在还没有".formatted(source.when()));
        }
        refuseSecond(id, draw.freeze().sha256());
        var seed = FrozenPools.checked(() -> new Seed(value));
        rows.save(draw.enter(new Draw.EnteredSeed(seed.value(), by, now())));
        event(id, by, "录入种子", seed.value());
    }

    /**
     * Another person reads the seed and enters it again: then it is drawn. Where the two numbers differ nothing is drawn,
     * both stay in the record, and the seed has to be entered anew.
     *
     * @return whether it was drawn
     * @throws Refused if it is the same person, or the pool is not as it was frozen
     */
    @Transactional
    public boolean confirmSeed(DrawId id, String value) {
        var draw = rows.hold(id).draw().as(Draw.Seeded.class, "抽取" + id);
        var by = holders.acting(draw.facts().holder());
        holders.refuseSame(draw.seed().by(), by, "录入种子的人不得确认种子，请由另一人确认");
        var seed = FrozenPools.checked(() -> new Seed(value));
        if (!seed.value().equals(draw.seed().value())) {
            rows.save(new Draw.Frozen(draw.facts(), draw.freeze()));
            event(
                    id,
                    by,
                    "种子不一致",
                    "%s录入%s，%s录入%s".formatted(draw.seed().by(), draw.seed().value(), by, seed.value()));
            return false;
        }
        var drawing = Drawing.of(frozen.of(draw), seed);
        places.add(id, drawing);
        rows.save(draw.confirm(by, now()));
        event(
                id,
                by,
                "确认种子并抽取",
                "抽中%d个，候补%d个"
                        .formatted(drawing.drawn().size(), drawing.reserves().size()));
        return true;
    }

    /** The check is over: from now on everybody may read and repeat the draw. */
    @Transactional
    public void over(DrawId id) {
        var draw = rows.hold(id).draw().as(Draw.Drawn.class, "抽取" + id);
        var by = holders.acting(draw.facts().holder());
        if (draw.overAt() == null) {
            rows.save(draw.over(now()));
            event(id, by, "抽查结束，公开抽取", "");
        }
    }

    /** The draw as it stands. */
    public Draw get(DrawId id) {
        return rows.get(id);
    }

    /** The draw for this purpose that was not cancelled. */
    public Optional<Draw> of(Purpose purpose, String campaign) {
        return rows.living(purpose, campaign.strip());
    }

    private void refusePast(SeedSource source) {
        if (!source.moment().isAfter(now())) {
            throw new Refused("moment", "种子产生的时间应当在名单冻结之后");
        }
    }

    private void refuseSecond(DrawId id, String sha256) {
        rows.seeded(sha256).filter(other -> !other.equals(id)).ifPresent(other -> {
            throw new Refused("这份名单已经在抽取%s中用过种子，不得再次抽取".formatted(other));
        });
    }

    private void event(DrawId id, String by, String title, String details) {
        events.add(id, now(), by, title, details);
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(ChinaTime.ZONE).toOffsetDateTime();
    }
}
