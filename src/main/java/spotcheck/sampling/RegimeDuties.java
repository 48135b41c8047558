package spotcheck.sampling;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.count.DeadlineCalculator;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.period.StatutoryPeriod;
import spotcheck.regulation.period.StatutoryPeriods;

/** Duties of the samplers that only some regimes know: they bind where the regime has the rule. */
@Service
public class RegimeDuties {

    private static final RuleIds LIFE_COVERS_PROCEDURE = RuleIds.parse("CQ23-26d");
    private static final RuleIds RECEIPT = RuleIds.parse("CQ23-25f");

    private final Regimes regimes;
    private final StatutoryPeriods periods;
    private final DeadlineCalculator calculator;
    private final Clock clock;

    RegimeDuties(Regimes regimes, StatutoryPeriods periods, DeadlineCalculator calculator, Clock clock) {
        this.regimes = regimes;
        this.periods = periods;
        this.calculator = calculator;
        this.clock = clock;
    }

    /**
     * A product with a limited life must at least outlive the objection period, were it notified today (CQ23-26d).
     *
     * @throws Refused also where its life is over: that is a violation in every regime (CQ23-28-5c, NMG-19c, O18-17), no sample
     */
    public void refuseShortLife(SpotCase spotCase, LocalDate expiry) {
        if (expiry.isBefore(ChinaTime.today(clock))) {
            throw new Refused("expiryDate", "产品已经超过限期使用的截止日期（" + expiry + "），无需检验即可判定违法，不得抽样；请更正“查验记录现场”，登记该违法情形");
        }
        if (binds(spotCase, LIFE_COVERS_PROCEDURE) && !expiry.isAfter(earliestEnd(spotCase))) {
            throw new Refused("expiryDate", "限期使用期限应满足抽样、检验和异议处理的时间，至少晚于" + earliestEnd(spotCase) + "；请另抽期限更长的批次");
        }
    }

    /** Who pays on the spot asks for a receipt and an itemised list (CQ23-25f). */
    public void refuseMissingReceipt(SpotCase spotCase, boolean taken) {
        if (binds(spotCase, RECEIPT) && !taken) {
            throw new Refused("receiptTaken", "现场支付样品费用的，应当索取收费凭证和样品明细清单");
        }
    }

    private boolean binds(SpotCase spotCase, RuleIds rule) {
        return !regimes.applicable(rule, spotCase.regime()).ids().isEmpty();
    }

    private LocalDate earliestEnd(SpotCase spotCase) {
        var today = ChinaTime.today(clock);
        return periods.of(spotCase.regime(), "objection") instanceof StatutoryPeriod.Fixed fixed
                ? calculator.deadline(today, fixed.period()).dueDate()
                : today;
    }
}
