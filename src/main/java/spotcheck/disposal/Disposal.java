package spotcheck.disposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.Refused;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.paper.Papers;
import spotcheck.custody.Custody;
import spotcheck.custody.Holder;
import spotcheck.custody.Holders;
import spotcheck.custody.Sample;
import spotcheck.custody.SealCondition;
import spotcheck.custody.SealedUnit;
import spotcheck.custody.Transfers;
import spotcheck.custody.UnitKind;
import spotcheck.custody.UnitState;
import spotcheck.evidence.keeping.LegalHolds;
import spotcheck.registry.Institutions;
import spotcheck.registry.Parties;
import spotcheck.regulation.PaperTitles;

/** Front door to the disposal of samples. */
@Service
public class Disposal {

    /** Word of {@code sampleDisposition} for samples that were not found qualified, whether tested or not. */
    public static final Conclusion WITHOUT = Conclusion.UNQUALIFIED;

    private static final String PERIOD = "sample-return";
    private static final Set<UnitState> SETTLED =
            Set.of(UnitState.RETURNED, UnitState.UNSEALED_BY_PARTY, UnitState.DISPOSED);

    private final Custody custody;
    private final Transfers transfers;
    private final Holders holders;
    private final Institutions institutions;
    private final Proceedings proceedings;
    private final LegalHolds holds;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Papers papers;
    private final PaperTitles titles;
    private final Parties parties;

    Disposal(
            Custody custody,
            Transfers transfers,
            Holders holders,
            Institutions institutions,
            Proceedings proceedings,
            LegalHolds holds,
            Cases cases,
            Deadlines deadlines,
            Papers papers,
            PaperTitles titles,
            Parties parties) {
        this.custody = custody;
        this.transfers = transfers;
        this.holders = holders;
        this.institutions = institutions;
        this.proceedings = proceedings;
        this.holds = holds;
        this.cases = cases;
        this.deadlines = deadlines;
        this.papers = papers;
        this.titles = titles;
        this.parties = parties;
    }

    /** Every unit of the case that still waits for its disposal, also of samples that were rejected before. */
    public List<UnitKey> unsettled(CaseNumber number) {
        var samples = custody.of(number);
        return IntStream.rangeClosed(1, samples.size())
                .boxed()
                .flatMap(turn -> keys(turn, samples))
                .filter(key -> !SETTLED.contains(unit(number, key).state()))
                .toList();
    }

    private static Stream<UnitKey> keys(int turn, List<Sample> samples) {
        return Stream.of(UnitKind.TEST, UnitKind.RESERVE)
                .map(kind -> new UnitKey(kind, turn == samples.size() ? UnitKey.CURRENT : turn));
    }

    /** Where the reserve sample stands before the disposal; empty where no sample was ever taken. */
    public String reserveState(CaseNumber number) {
        return custody.current(number)
                .map(sample -> sample.reserve().state().code())
                .orElse("");
    }

    public SealedUnit unit(CaseNumber number, UnitKey key) {
        var sample = sample(number, key);
        return key.kind() == UnitKind.TEST ? sample.test() : sample.reserve();
    }

    private Sample sample(CaseNumber number, UnitKey key) {
        return key.isCurrent() ? custody.get(number) : custody.of(number).get(key.sample() - 1);
    }

    /** The laboratory that has the unit; the first one while nobody got it. */
    public Keeper keeper(CaseNumber number, UnitKey key) {
        var first = cases.get(number).laboratory();
        var holder = Optional.ofNullable(unit(number, key).holder()).orElse(first);
        return new Keeper(holder, holder.equals(first));
    }

    /** Word of {@code sampleDisposition}: whether the sample was given or bought. */
    public String provision(CaseNumber number, UnitKey key) {
        return sample(number, key).provision();
    }

    /**
     * The conclusion that stands. A sample without one, since the laboratory rejected it or the conclusion was revoked, was
     * never found qualified: it is disposed of like all others, which may mean to give it back (NMG-40c, CQ23-19, CQ20-48b).
     */
    public Conclusion conclusion(CaseNumber number, UnitKey key) {
        return key.isCurrent()
                ? Optional.ofNullable(cases.get(number).conclusion()).orElse(WITHOUT)
                : WITHOUT;
    }

    /** Starts the period for the return of a unit; where the regime only says promptly, there is none. */
    public Optional<CaseDeadline.Open> startReturn(CaseNumber number, UnitKey key) {
        return deadlines.start(cases.get(number), PERIOD, key.code(), proceedings.endOfObjections(number));
    }

    /**
     * Settles a unit for good.
     *
     * @param next returned, unsealed by the party or disposed of
     * @param notBefore word of {@code sampleDisposition}
     * @throws Refused if it is too early, or a legal hold stands on the case
     */
    public SealedUnit settle(
            CaseNumber number, UnitKey key, UnitState next, LocalDate on, String notBefore, String how) {
        proceedings.refuseBefore(number, notBefore);
        holds.refuseDisposal(number);
        var settled = settle(number, key, next, on, how);
        deadlines.meet(number, PERIOD, key.code());
        return settled;
    }

    /** The keeper settles what it has; the party breaks its own seal; what lies with the party is fetched to be disposed of. */
    private SealedUnit settle(CaseNumber number, UnitKey key, UnitState next, LocalDate on, String how) {
        var unit = unit(number, key);
        var party = holders.party(cases.get(number));
        if (next == UnitState.UNSEALED_BY_PARTY) {
            return custody.act(unit, party, next, on, how);
        }
        var keeper = Holder.laboratory(
                institutions.find(keeper(number, key).laboratory()).orElseThrow());
        if (transfers.of(unit).holder().isSame(party) && next == UnitState.DISPOSED) {
            transfers.give(unit, party, keeper, party.name(), "处置前收回");
            transfers.take(unit, keeper, SealCondition.INTACT, "处置前收回", "");
        }
        var settled = custody.act(unit, keeper, next, on, how);
        if (next == UnitState.RETURNED) {
            transfers.leave(unit, keeper, party, "退还样品", how);
        }
        return settled;
    }

    /** Tells the sampled party in writing that it may break the seal itself (CQ23-55b, NMG-40b). */
    public void issueUnsealNotice(CaseNumber number) {
        var spotCase = cases.get(number);
        var title = titles.of("unseal-notice", spotCase.regime());
        papers.issue(
                spotCase,
                "unseal-notice",
                title.title(),
                spotCase.organizer(),
                parties.get(spotCase.sampledParty()).name(),
                title.legalBasis());
    }
}
