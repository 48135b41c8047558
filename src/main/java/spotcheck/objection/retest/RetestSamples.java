package spotcheck.objection.retest;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.custody.Custody;
import spotcheck.custody.holding.Holder;
import spotcheck.custody.holding.HolderKind;
import spotcheck.custody.holding.SealCondition;
import spotcheck.custody.holding.Transfers;
import spotcheck.custody.unit.SealedUnit;
import spotcheck.custody.unit.UnitState;
import spotcheck.registry.body.Institutions;

/** Front door: the reserve sample on its way into the retest. */
@Component
public class RetestSamples {

    private final Cases cases;
    private final Transfers transfers;
    private final Custody custody;
    private final Institutions institutions;
    private final Clock clock;

    RetestSamples(Cases cases, Transfers transfers, Custody custody, Institutions institutions, Clock clock) {
        this.cases = cases;
        this.transfers = transfers;
        this.custody = custody;
        this.institutions = institutions;
        this.clock = clock;
    }

    /** Put to use, so it is paid (NMG-43e, CQ23-25h); a price of zero where the test leaves it as it was. */
    public void pay(CaseNumber number, String priceBasis, BigDecimal price) {
        if (priceBasis.equals("free") != (price.signum() == 0)) {
            throw new Refused("reservePrice", "有偿取得的备用样品应填写价款；无损检验且不影响质量的，价款填零");
        }
        custody.pay(reserve(number), priceBasis, price);
    }

    /**
     * The parties to the retest have confirmed the sample together: it is to go to the retest body (CQ23-61c, NMG-46a). What
     * lies with the party is given with that; a laboratory gives it by its own people.
     *
     * @return whether a laboratory has to give it
     */
    public boolean callFor(CaseNumber number) {
        var reserve = reserve(number);
        var now = transfers.of(reserve);
        var body = retestBody(number);
        if (now.holder().isSame(body) || now.offeredTo() != null) {
            return false;
        }
        if (now.holder().kind() == HolderKind.PARTY) {
            transfers.give(reserve, now.holder(), body, "共同确认备用样品");
            return false;
        }
        return true;
    }

    /**
     * The retest body has it and found it whole (NMG-46a, CQ23-61d).
     *
     * @param proof task at which the evidence is filed
     * @throws Refused if who has the sample has not given it
     */
    public void receive(CaseNumber number, LocalDate on, String proof) {
        var reserve = reserve(number);
        if (reserve.state() == UnitState.SEALED || reserve.state() == UnitState.RECEIVED) {
            custody.receive(reserve, retestBody(number), SealCondition.INTACT, UnitState.RECEIVED, on, "交复检机构", proof);
        }
    }

    /** What was done to the reserve sample, if that is why the retest stops. */
    public void stopFor(CaseNumber number, Collection<String> causes) {
        var reserve = reserve(number);
        var tampered = causes.stream().anyMatch(cause -> cause.startsWith("tampered") || cause.startsWith("damaged"));
        if (tampered && reserve.state() != UnitState.TAMPERED) {
            custody.find(reserve, UnitState.TAMPERED, ChinaTime.today(clock), "复检时发现");
        }
    }

    private SealedUnit reserve(CaseNumber number) {
        return custody.get(number).reserve();
    }

    /** The body that was chosen for the retest. */
    Holder retestBody(CaseNumber number) {
        return Optional.ofNullable(cases.get(number).retestLaboratory())
                .flatMap(institutions::find)
                .map(Holder::retestLaboratory)
                .orElseThrow(() -> new IllegalStateException("No retest body in " + number));
    }
}
