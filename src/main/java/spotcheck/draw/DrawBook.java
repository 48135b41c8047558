package spotcheck.draw;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.SpotCase;

/**
 * What may be read of draws. Who was drawn is known to the holder's people, the levels above and auditors alone until the
 * check is over.
 */
@Service
public class DrawBook {

    private final DrawRows rows;
    private final Certificates certificates;
    private final DrawHolders holders;
    private final Cases cases;
    private final Clock clock;

    DrawBook(DrawRows rows, Certificates certificates, DrawHolders holders, Cases cases, Clock clock) {
        this.rows = rows;
        this.certificates = certificates;
        this.holders = holders;
        this.cases = cases;
        this.clock = clock;
    }

    /** The certificate, for whoever may read the draw; empty before the pool is frozen. */
    public Optional<Certificate> read(DrawId id) {
        var draw = rows.get(id);
        refuseStranger(draw);
        return certificates.of(draw);
    }

    /** The certificate for everybody; empty as long as the check is not over. */
    public Optional<Certificate> open(DrawId id) {
        return rows.find(id)
                .filter(draw -> draw instanceof Draw.Drawn drawn && isOver(drawn))
                .flatMap(certificates::of);
    }

    /** A check is over when its people say so; a list of samplers after its days; a team when its case is closed. */
    private boolean isOver(Draw.Drawn drawn) {
        var days = drawn.facts().days();
        return switch (drawn.facts().purpose()) {
            case SAMPLERS -> days != null && ChinaTime.today(clock).isAfter(days.holdsUntil());
            case TEAM -> cases.find(caseOf(drawn)).filter(SpotCase::isClosed).isPresent();
            default -> drawn.overAt() != null;
        };
    }

    private static CaseNumber caseOf(Draw.Drawn team) {
        var campaign = team.facts().campaign();
        return new CaseNumber(campaign.substring(0, campaign.indexOf('/')));
    }

    private void refuseStranger(Draw draw) {
        if (!holders.mayRead(draw.facts().holder())) {
            throw new Forbidden("只有举行该次抽取的部门或者机构及其上级、审计人员可以查阅");
        }
    }
}
