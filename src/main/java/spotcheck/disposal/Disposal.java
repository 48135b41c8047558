package spotcheck.disposal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.custody.Custody;
import spotcheck.custody.holding.Holder;
import spotcheck.custody.holding.Holders;
import spotcheck.custody.holding.SealCondition;
import spotcheck.custody.holding.Transfers;
import spotcheck.custody.unit.SealedUnit;
import spotcheck.custody.unit.UnitState;
import spotcheck.evidence.keeping.LegalHolds;
import spotcheck.registry.body.Institutions;

/** Front door: a unit of a sample is settled for good, when the law lets it. */
@Service
public class Disposal {

    private static final String PERIOD = "sample-return";

    private final KeptUnits units;
    private final Custody custody;
    private final Transfers transfers;
    private final Holders holders;
    private final Institutions institutions;
    private final Proceedings proceedings;
    private final LegalHolds holds;
    private final Cases cases;
    private final Deadlines deadlines;

    Disposal(
            KeptUnits units,
            Custody custody,
            Transfers transfers,
            Holders holders,
            Institutions institutions,
            Proceedings proceedings,
            LegalHolds holds,
            Cases cases,
            Deadlines deadlines) {
        this.units = units;
        this.custody = custody;
        this.transfers = transfers;
        this.holders = holders;
        this.institutions = institutions;
        this.proceedings = proceedings;
        this.holds = holds;
        this.cases = cases;
        this.deadlines = deadlines;
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
        var unit = units.unit(number, key);
        var party = holders.party(cases.get(number));
        if (next == UnitState.UNSEALED_BY_PARTY) {
            return custody.act(unit, party, next, on, how);
        }
        var keeper = Holder.laboratory(
                institutions.find(units.keeper(number, key).laboratory()).orElseThrow());
        if (transfers.hold(unit).holder().isSame(party) && next == UnitState.DISPOSED) {
            transfers.give(unit, party, keeper, party.name(), "处置前收回");
            transfers.take(unit, keeper, SealCondition.INTACT, "处置前收回", "");
        }
        var settled = custody.act(unit, keeper, next, on, how);
        if (next == UnitState.RETURNED) {
            transfers.leave(unit, keeper, party, "退还样品", how);
        }
        return settled;
    }
}
