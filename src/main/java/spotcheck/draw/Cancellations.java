package spotcheck.draw;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Refused;

/** Calls a draw off: one person asks with a ground, another one agrees; what was there stays in the record. */
@Service
public class Cancellations {

    private final DrawRows rows;
    private final EventRows events;
    private final DrawHolders holders;
    private final Clock clock;

    Cancellations(DrawRows rows, EventRows events, DrawHolders holders, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.holders = holders;
        this.clock = clock;
    }

    /** @throws Refused without a ground, or if somebody has asked already */
    @Transactional
    public void ask(DrawId id, String ground) {
        var row = rows.hold(id);
        var draw = uncancelled(row);
        var by = holders.acting(draw.facts().holder());
        if (row.cancelAskedBy() != null) {
            throw new Refused("已经有人申请取消这次抽取，请由另一人决定");
        }
        var why = Grounds.checked(ground);
        rows.askCancel(draw, why, by);
        events.add(id, now(), by, "申请取消", why);
    }

    /** @throws Refused if nobody has asked, or it is the person who did */
    @Transactional
    public void approve(DrawId id) {
        var row = rows.hold(id);
        var draw = uncancelled(row);
        var by = holders.acting(draw.facts().holder());
        var askedBy = row.cancelAskedBy();
        if (askedBy == null) {
            throw new Refused("没有人申请取消这次抽取");
        }
        holders.refuseSame(askedBy, by, "申请取消的人不得批准取消，请由另一人决定");
        var ground = Objects.requireNonNull(row.cancelGround());
        rows.save(new Draw.Cancelled(draw.facts(), draw, new Draw.Cancellation(ground, askedBy, by, now())));
        events.add(id, now(), by, "取消抽取", ground);
    }

    private static Draw uncancelled(DrawRow row) {
        var draw = row.draw();
        if (draw instanceof Draw.Cancelled) {
            throw new Refused("抽取%s已经取消".formatted(row.id()));
        }
        if (draw.facts().purpose() == Purpose.TEAM) {
            throw new Refused("抽样人员的更换由组织部门在案件中重新选派");
        }
        return draw;
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(ChinaTime.ZONE).toOffsetDateTime();
    }
}
