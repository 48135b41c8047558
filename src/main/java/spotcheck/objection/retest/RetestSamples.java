package spotcheck.objection.retest;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.custody.Custody;
import spotcheck.custody.SealedUnit;
import spotcheck.custody.UnitState;
import spotcheck.notification.Recipient;
import spotcheck.registry.Institution;
import spotcheck.registry.Institutions;

/** Front door: the reserve sample on its way into the retest. */
@Component
public class RetestSamples {

    private final RetestRows rows;
    private final Custody custody;
    private final Institutions institutions;
    private final Clock clock;

    RetestSamples(RetestRows rows, Custody custody, Institutions institutions, Clock clock) {
        this.rows = rows;
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

    /** The retest body has it and found it whole (NMG-46a, CQ23-61d). */
    public void receive(CaseNumber number, Recipient applicant, LocalDate on) {
        if (on.isAfter(ChinaTime.today(clock))) {
            throw new Refused("reserveReceivedOn", "接收日期不得晚于今天");
        }
        var reserve = reserve(number);
        if (reserve.state() == UnitState.SEALED || reserve.state() == UnitState.RECEIVED) {
            custody.handOver(reserve, UnitState.RECEIVED, on, body(number, applicant), "交复检机构");
        }
    }

    /** What was done to the reserve sample, if that is why the retest stops. */
    public void stopFor(CaseNumber number, Collection<String> causes) {
        var reserve = reserve(number);
        var tampered = causes.stream().anyMatch(cause -> cause.startsWith("tampered") || cause.startsWith("damaged"));
        if (tampered && reserve.state() != UnitState.TAMPERED) {
            custody.change(reserve, UnitState.TAMPERED, ChinaTime.today(clock), "复检时发现");
        }
    }

    private SealedUnit reserve(CaseNumber number) {
        return custody.get(number).reserve();
    }

    private Institution body(CaseNumber number, Recipient applicant) {
        return institutions
                .find(rows.in(Retest.Assigned.class, number, applicant).laboratory())
                .orElseThrow();
    }
}
