package spotcheck.draw;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.SpotCase;
import spotcheck.draw.proof.Certificate;

/**
 * What may be read of draws. Who was drawn is known to the holder's people, the levels above and auditors alone until the
 * check is over.
 */
@Service
public class DrawBook {

    private final DrawRows rows;
    private final Certificates certificates;
    private final PoolLines pools;
    private final DrawHolders holders;
    private final Cases cases;
    private final Clock clock;

    DrawBook(DrawRows rows, Certificates certificates, PoolLines pools, DrawHolders holders, Cases cases, Clock clock) {
        this.rows = rows;
        this.certificates = certificates;
        this.pools = pools;
        this.holders = holders;
        this.cases = cases;
        this.clock = clock;
    }

    /** The certificate, for whoever may read the draw; empty before the pool is frozen. */
    public Optional<Certificate> read(DrawId id) {
        return rows.find(id).flatMap(draw -> {
            refuseStranger(draw);
            return certificates.of(draw);
        });
    }

    /** The certificate for everybody; empty as long as the check is not over. */
    public Optional<Certificate> open(DrawId id) {
        return rows.find(id)
                .filter(draw -> draw instanceof Draw.Drawn drawn && isOver(drawn))
                .flatMap(certificates::of);
    }

    /** The same with what people call those who were drawn, stepped in or fell out. */
    public Optional<Named> openWithNames(DrawId id) {
        return open(id).map(certificate -> named(id, certificate));
    }

    /** The certificate with names, for whoever may read the draw. */
    public Optional<Named> readWithNames(DrawId id) {
        return read(id).map(certificate -> named(id, certificate));
    }

    private Named named(DrawId id, Certificate certificate) {
        var keys = Stream.concat(
                        certificate.drawn().stream().map(Certificate.Place::key),
                        certificate.changes().stream().flatMap(change -> Stream.of(change.in(), change.out())))
                .distinct()
                .toList();
        return new Named(rows.get(id).facts(), certificate, pools.names(id, keys));
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

    /** A certificate for people to read. */
    public record Named(DrawFacts facts, Certificate certificate, Map<String, String> names) {

        public String name(String key) {
            return Objects.requireNonNullElse(names.get(key), "");
        }

        public String kind() {
            var seed = certificate.seed();
            return seed == null ? "" : SeedKind.of(seed.kind()).label();
        }
    }
}
