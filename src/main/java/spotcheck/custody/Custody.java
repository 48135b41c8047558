package spotcheck.custody;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.custody.holding.Holder;
import spotcheck.custody.holding.Holders;
import spotcheck.custody.holding.SealCondition;
import spotcheck.custody.holding.Transfers;
import spotcheck.custody.holding.Transport;
import spotcheck.custody.unit.SealedUnit;
import spotcheck.custody.unit.Sealing;
import spotcheck.custody.unit.UnitKind;
import spotcheck.custody.unit.UnitState;
import spotcheck.registry.Spelling;

/** Front door to the samples of all cases. */
@Service
public class Custody {

    private final Samples samples;
    private final SealedUnits units;
    private final Transfers transfers;
    private final Holders holders;

    Custody(Samples samples, SealedUnits units, Transfers transfers, Holders holders) {
        this.samples = samples;
        this.units = units;
        this.transfers = transfers;
        this.holders = holders;
    }

    /**
     * Keeps a sample that was taken: both its units, sealed apart (CQ23-35a, NMG-26b). The sampler has them until a
     * laboratory takes them; a reserve sample that stays with the party is left there.
     *
     * @throws Refused if a seal is already on another unit of the same sampling body
     */
    public Sample seal(SpotCase spotCase, NewSample taken, Transport transport) {
        refuseUsedSeals(spotCase, taken);
        long id = samples.add(spotCase.number(), taken);
        var party = holders.party(spotCase);
        units.add(id, spotCase.samplingBody(), UnitKind.TEST, taken.test(), party, taken.priceBasis(), taken.price());
        units.add(id, spotCase.samplingBody(), UnitKind.RESERVE, taken.reserve(), party, null, null);
        var sample = samples.get(spotCase.number(), id);
        var sampler = holders.sampler(taken.takenBy());
        bring(spotCase, sample.test(), sampler, transport);
        bring(spotCase, sample.reserve(), sampler, transport);
        return samples.get(spotCase.number(), id);
    }

    private void bring(SpotCase spotCase, SealedUnit unit, Holder sampler, Transport transport) {
        var party = holders.party(spotCase);
        var laboratory = holders.laboratory(spotCase);
        transfers.taken(unit, party, sampler);
        if (unit.isKeptByParty()) {
            transfers.leave(unit, sampler, party, "封存于被抽样对象处", "抽样文书");
        } else if (transport.isSent()) {
            transfers.send(unit, sampler, transport.courier(), laboratory, "快递单号 " + transport.waybill());
        } else {
            transfers.give(unit, sampler, laboratory, "抽样人员携带");
        }
        units.place(
                unit,
                unit.isKeptByParty()
                        ? unit.place()
                        : transfers.of(unit).holder().shown());
    }

    private void refuseUsedSeals(SpotCase spotCase, NewSample taken) {
        var used = units.casesOfSeals(
                spotCase.samplingBody(),
                List.of(taken.test().sealNumber(), taken.reserve().sealNumber()));
        refuseUsedSeal(used, "检验样品", taken.test());
        refuseUsedSeal(used, "备用样品", taken.reserve());
    }

    private static void refuseUsedSeal(Map<String, String> used, String unit, Sealing sealing) {
        var other = used.get(Spelling.fold(sealing.sealNumber()));
        if (other != null) {
            throw new Refused("%s的封条编号“%s”已在案卷 %s 中使用".formatted(unit, sealing.sealNumber(), other));
        }
    }

    /** A unit of which it was found out that it may not be used any more. */
    public void spoil(CaseNumber number, long unit, LocalDate on, String reason) {
        of(number).stream()
                .flatMap(sample -> Stream.of(sample.test(), sample.reserve()))
                .filter(one -> one.id() == unit)
                .forEach(one -> find(one, UnitState.TAMPERED, on, reason));
    }

    /** A unit lies where its holder is. */
    void lies(SealedUnit unit) {
        units.place(unit, transfers.of(unit).holder().shown());
    }

    /** The sample with which the case goes on: the last one taken. */
    public Optional<Sample> current(CaseNumber number) {
        var all = of(number);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** @throws Refused if no sample was taken */
    public Sample get(CaseNumber number) {
        return current(number).orElseThrow(() -> new Refused("本案尚无已封存的样品"));
    }

    /** All samples of a case, in the order in which they were taken. */
    public List<Sample> of(CaseNumber number) {
        return samples.of(number);
    }

    /**
     * The holder of a unit does something with it.
     *
     * @throws Refused if another has it, or the unit cannot get into that state any more
     */
    public SealedUnit act(SealedUnit unit, Holder by, UnitState next, LocalDate on, String remark) {
        transfers.require(unit, by);
        return find(unit, next, on, remark);
    }

    /**
     * What is found of a unit where it is, by whoever finds it.
     *
     * @throws Refused if the unit cannot get into that state any more
     */
    public SealedUnit find(SealedUnit unit, UnitState next, LocalDate on, String remark) {
        // whoever changed it meanwhile is asked again whether it may still get there
        return units.change(checked(unit, next), next, on, remark) ? units.now(unit) : find(unit, next, on, remark);
    }

    /**
     * A laboratory takes a unit that was brought to it.
     *
     * @param proof task at which the evidence is filed
     * @throws Refused if it was not given to this laboratory, or cannot get into that state any more
     */
    public SealedUnit receive(
            SealedUnit unit,
            Holder laboratory,
            SealCondition seal,
            UnitState next,
            LocalDate on,
            String remark,
            String proof) {
        checked(unit, next);
        if (!transfers.hold(unit).holder().isSame(laboratory)) {
            transfers.take(unit, laboratory, seal, remark, proof);
        }
        units.receive(unit, laboratory);
        return find(units.now(unit), next, on, remark);
    }

    private SealedUnit checked(SealedUnit unit, UnitState next) {
        var now = units.now(unit);
        if (!now.state().mayBecome(next)) {
            throw new Refused(
                    "%s%s，不能再登记为“%s”".formatted(now.kind().title(), now.state().title(), next.title()));
        }
        return now;
    }

    /** A reserve sample put to use is paid like a test sample (CQ23-25h, NMG-25g). */
    public SealedUnit pay(SealedUnit reserve, String priceBasis, BigDecimal price) {
        units.pay(reserve, priceBasis, price);
        return units.now(reserve);
    }

    /** Every step of a unit since it was sealed. */
    public List<CustodyEvent> events(SealedUnit unit) {
        return units.events(unit.id());
    }
}
