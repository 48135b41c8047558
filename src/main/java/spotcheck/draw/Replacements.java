package spotcheck.draw;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Refused;

/**
 * Who steps in for a drawn one that falls out (no sample, closed, refused): the next of the same draw, never a new draw.
 * Another one only on a ground that a second person agrees to.
 */
@Service
public class Replacements {

    private final DrawRows rows;
    private final Places places;
    private final ChangeRows changes;
    private final EventRows events;
    private final DrawHolders holders;
    private final Clock clock;

    Replacements(DrawRows rows, Places places, ChangeRows changes, EventRows events, DrawHolders holders, Clock clock) {
        this.rows = rows;
        this.places = places;
        this.changes = changes;
        this.events = events;
        this.holders = holders;
        this.clock = clock;
    }

    /**
     * The next of the stratum steps in.
     *
     * @return the key of who steps in
     * @throws Refused if the one who falls out is not drawn, or nobody is left
     */
    @Transactional
    public String next(DrawId id, String out, String ground) {
        var by = acting(id);
        var standing = standing(id);
        var in = standing.next(out);
        changes.add(id, out, in, Grounds.checked(ground), false, by, now());
        events.add(id, now(), by, "候补替换", "%s 替换 %s：%s".formatted(in, out, ground.strip()));
        return in;
    }

    /**
     * One person wants somebody else to step in than the next of the draw; it holds when a second person agrees.
     *
     * @throws Refused if it is the next one anyway, or none of the draw
     */
    @Transactional
    public void ask(DrawId id, String out, String in, String ground) {
        var by = acting(id);
        var standing = standing(id);
        if (standing.next(out).equals(in)) {
            throw new Refused("in", "“%s”就是下一个候补对象，直接替换即可".formatted(in));
        }
        standing.refuseStranger(out, in);
        var why = Grounds.checked(ground);
        changes.add(id, out, in, why, true, by, now());
        events.add(id, now(), by, "申请手工变更", "%s 替换 %s：%s".formatted(in, out, why));
    }

    /** @throws Refused if it is the person who asked, or the list has changed since so that it cannot be done */
    @Transactional
    public void decide(DrawId id, long change, boolean agreed) {
        var by = acting(id);
        var asked = changes.of(id).stream()
                .filter(one -> one.id() == change && one.isWaiting())
                .findFirst()
                .orElseThrow(() -> new Refused("没有等待决定的这项变更"));
        holders.refuseSame(asked.askedBy(), by, "申请变更的人不得批准变更，请由另一人决定");
        if (agreed) {
            standing(id).refuseStranger(asked.keyOut(), asked.keyIn());
        }
        changes.decide(asked, agreed, by, now());
        events.add(
                id,
                now(),
                by,
                agreed ? "批准手工变更" : "不予变更",
                "%s 替换 %s：%s".formatted(asked.keyIn(), asked.keyOut(), asked.ground()));
    }

    /** Who is checked now: those who were drawn, with the changes. */
    public List<String> drawn(DrawId id) {
        return standing(id).drawn();
    }

    private Standing standing(DrawId id) {
        return new Standing(places.drawn(id), places.reserves(id), changes.done(id));
    }

    private String acting(DrawId id) {
        var draw = rows.hold(id).draw().as(Draw.Drawn.class, "抽取" + id);
        if (draw.facts().purpose() == Purpose.TEAM || draw.facts().purpose() == Purpose.SAMPLERS) {
            throw new Refused("抽样人员的更换由组织部门在案件中重新选派");
        }
        return holders.acting(draw.facts().holder());
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(ChinaTime.ZONE).toOffsetDateTime();
    }
}
