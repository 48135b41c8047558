package spotcheck.rectification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.rectification.order.OrderKind;
import spotcheck.rectification.order.OrderPeriods;
import spotcheck.rectification.order.Orders;
import spotcheck.regulation.RuleIds;

/** What the party does with its order, or fails to do, and what the authority makes of it. */
@Service
public class RectificationDesk {

    private static final RuleIds OVERDUE =
            RuleIds.parse("CQ23-70b CQ23-72a NMG-52b NMG-53a CQ20-65b CQ20-67a CQN-3-3c O18-46");

    private final Orders orders;
    private final OrderPeriods periods;
    private final HandlingLetters letters;
    private final Cases cases;
    private final Entries entries;
    private final HandlingFile handlingFile;

    RectificationDesk(
            Orders orders,
            OrderPeriods periods,
            HandlingLetters letters,
            Cases cases,
            Entries entries,
            HandlingFile handlingFile) {
        this.orders = orders;
        this.periods = periods;
        this.letters = letters;
        this.cases = cases;
        this.entries = entries;
        this.handlingFile = handlingFile;
    }

    /** Last day on which the party may report, after roll-over. */
    public LocalDate rectifyBy(CaseNumber number) {
        return periods.rectifyBy(number).orElseGet(() -> orders.lastDaySetByAuthority(number)
                .orElseThrow(() -> new IllegalStateException("No end of rectification in " + number)));
    }

    /** The party reports that it has rectified and applies for re-inspection, in time or late. */
    public void rectified(CaseNumber number, LocalDate reportedOn) {
        orders.inForce(number, OrderKind.RECTIFICATION);
        periods.reported(number, reportedOn);
        if (periods.endedTooSoon(number, reportedOn)) {
            entries.add(
                    number,
                    "rectification.inTime",
                    "整改报告系期限内提交，逾期记载不成立",
                    Map.of("提交日期", reportedOn.toString()),
                    OVERDUE);
        }
    }

    /** The party refuses without good reason, as the authority finds (CQ23-72a). */
    public void refused(CaseNumber number) {
        orders.inForce(number, OrderKind.RECTIFICATION);
        periods.refused(number);
    }

    /** Nothing was reported when the last day was over: that becomes a fact of the file. */
    public void overdue(CaseNumber number) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("整改截止", periods.rectifyBy(number).map(LocalDate::toString).orElse("催告期限"));
        facts.put("情况", "期满未收到整改报告");
        periods.endRectification(number);
        entries.add(number, "rectification.overdue", "逾期未提交整改报告", facts, OVERDUE);
    }

    /**
     * Urges the party in writing.
     *
     * @throws Refused if the party would have longer than the authority has for its re-inspection (CQ23-71, CQ20-66, CQN-3-3d,
     *     NMG-54a, O18-47)
     */
    public void urge(CaseNumber number, LocalDate until) {
        orders.inForce(number, OrderKind.RECTIFICATION);
        periods.refuseLaterThanReinspection(number, until);
        letters.urge(cases.get(number));
    }

    /**
     * The handling authority reported to the organizer what became of the result (NMG-57c).
     *
     * @param kept kinds of paper in the file of the handling
     * @param missingReason why other kinds are not there
     * @throws Refused if a kind that the regime wants is missing without a reason, or the order itself
     */
    public void handlingReported(CaseNumber number, Collection<String> kept, Optional<String> missingReason) {
        handlingFile.refuseIncomplete(cases.get(number).regime(), kept, missingReason);
        periods.handlingReported(number);
        letters.register(cases.get(number));
    }

    /**
     * Hands the case over to another authority with a paper.
     *
     * @param paper {@code licence-referral} or {@code enforcement-referral}
     */
    public void refer(CaseNumber number, String paper, String receiver) {
        orders.inForce(number, OrderKind.RECTIFICATION);
        letters.refer(cases.get(number), paper, receiver);
    }
}
