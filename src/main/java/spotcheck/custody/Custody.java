package spotcheck.custody;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.registry.Institution;

/** Front door to the samples of all cases. */
@Service
public class Custody {

    private final Samples samples;
    private final SealedUnits units;

    Custody(Samples samples, SealedUnits units) {
        this.samples = samples;
        this.units = units;
    }

    /**
     * Keeps a sample that was taken: both its units, sealed apart (CQ23-35a, NMG-26b).
     *
     * @throws Refused if a seal is already on another unit of the same sampling body
     */
    public Sample seal(SpotCase spotCase, NewSample taken) {
        refuseUsedSeal(spotCase, "检验样品", taken.test());
        refuseUsedSeal(spotCase, "备用样品", taken.reserve());
        long id = samples.add(spotCase.number(), taken);
        units.add(id, UnitKind.TEST, taken.test(), taken.priceBasis(), taken.price());
        units.add(id, UnitKind.RESERVE, taken.reserve(), null, null);
        return samples.get(id);
    }

    private void refuseUsedSeal(SpotCase spotCase, String unit, Sealing sealing) {
        units.caseOfSeal(spotCase.samplingBody(), sealing.sealNumber()).ifPresent(other -> {
            throw new Refused("%s的封条编号“%s”已在案卷 %s 中使用".formatted(unit, sealing.sealNumber(), other));
        });
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
     * The next step of a unit where it is.
     *
     * @throws Refused if the unit cannot get into that state any more
     */
    public SealedUnit change(SealedUnit unit, UnitState next, LocalDate on, String remark) {
        units.change(checked(unit, next), next, on, remark);
        return units.get(unit.id());
    }

    /**
     * A laboratory gets a unit.
     *
     * @throws Refused if the unit cannot get into that state any more
     */
    public SealedUnit handOver(SealedUnit unit, UnitState next, LocalDate on, Institution laboratory, String remark) {
        checked(unit, next);
        units.handOver(unit, laboratory);
        return change(unit, next, on, remark);
    }

    private SealedUnit checked(SealedUnit unit, UnitState next) {
        var now = units.get(unit.id());
        if (!now.state().mayBecome(next)) {
            throw new Refused(
                    "%s%s，不能再登记为“%s”".formatted(now.kind().title(), now.state().title(), next.title()));
        }
        return now;
    }

    /** A reserve sample put to use is paid like a test sample (CQ23-25h, NMG-25g). */
    public SealedUnit pay(SealedUnit reserve, String priceBasis, BigDecimal price) {
        units.pay(reserve, priceBasis, price);
        return units.get(reserve.id());
    }

    /** Every step of a unit since it was sealed. */
    public List<CustodyEvent> events(SealedUnit unit) {
        return units.events(unit.id());
    }
}
