package spotcheck.volume;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Chain;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.casefile.paper.PaperFiles.Print;
import spotcheck.custody.SampleFlows;
import spotcheck.regulation.LegalBasis;

/** Front door: what of a case is taken along, read in one glance. */
@Service
@LegalBasis(
        value = {"NMG-57a", "NMG-57b", "NMG-62", "O18-54", "NMG-59b", "CQN-4-1d"},
        label = "案卷和移交材料：由案卷中已有的材料组成，缺少的逐项列明")
public class Volumes {

    private final TakingAlong rights;
    private final Holdings holdings;
    private final PaperFiles prints;
    private final SampleFlows flows;
    private final Chain chain;
    private final Lacks lacks;
    private final CurrentActor actor;
    private final Clock clock;

    Volumes(
            TakingAlong rights,
            Holdings holdings,
            PaperFiles prints,
            SampleFlows flows,
            Chain chain,
            Lacks lacks,
            CurrentActor actor,
            Clock clock) {
        this.rights = rights;
        this.holdings = holdings;
        this.prints = prints;
        this.flows = flows;
        this.chain = chain;
        this.lacks = lacks;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws Forbidden if the person may not take it along */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Volume whole(CaseNumber number) {
        var spotCase = rights.whole(number);
        var holding = holdings.of(number);
        var all = holding.entries().stream().map(Entry::seq).collect(Collectors.toSet());
        return volume(VolumeKind.WHOLE, spotCase, holding, all, lacks.of(spotCase, holding));
    }

    /**
     * @throws Forbidden if the person may not take it along
     * @throws Refused if nothing of the case was handed over
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Volume referral(CaseNumber number) {
        var spotCase = rights.referred(number);
        var holding = holdings.of(number);
        var referral = Referral.of(holding.papers());
        if (referral.isEmpty()) {
            throw new Refused("本案没有移交执法查处或者移送的文书，不需要移交材料");
        }
        var part = ReferredPart.of(holding, referral);
        return volume(
                VolumeKind.REFERRAL, spotCase, part.holding(), part.readable(), lacks.of(spotCase, holding, referral));
    }

    private Volume volume(
            VolumeKind kind, SpotCase spotCase, Holding holding, Set<Integer> readable, List<Lack> missing) {
        return new Volume(
                kind,
                spotCase,
                OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE),
                actor.id(),
                holding.papers(),
                prints(spotCase.number()),
                holding.reports(),
                holding.evidence(),
                flows.of(spotCase.number()),
                holding.entries(),
                readable,
                chain.check(spotCase.number()),
                missing);
    }

    private Map<Long, String> prints(CaseNumber number) {
        return prints.prints(number).values().stream().collect(Collectors.toMap(Print::paper, Print::sha256));
    }
}
