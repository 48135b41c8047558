package spotcheck.rectification;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.paper.Papers;
import spotcheck.rectification.order.OrderKind;
import spotcheck.rectification.order.OrderPeriods;
import spotcheck.rectification.order.Orders;
import spotcheck.regulation.PaperTitles;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/**
 * Front door: a failing party that cannot be reached at its registered place and has not rectified for that reason. The
 * credit authority is told, and the registration authority asked to list it (CQ20-73a, CQ20-73b).
 */
@Service
public class LostParties {

    private static final RuleIds KNOWN = RuleIds.parse("CQ20-73a");
    private static final String LETTER = "unreachable-letter";

    private final Cases cases;
    private final Regimes regimes;
    private final Orders orders;
    private final OrderPeriods periods;
    private final PaperTitles titles;
    private final Papers papers;

    LostParties(Cases cases, Regimes regimes, Orders orders, OrderPeriods periods, PaperTitles titles, Papers papers) {
        this.cases = cases;
        this.regimes = regimes;
        this.orders = orders;
        this.periods = periods;
        this.titles = titles;
        this.papers = papers;
    }

    /** Whether the regime of the case knows the lost party. */
    public boolean areKnown(CaseNumber number) {
        return regimes.binds(KNOWN, cases.get(number).regime());
    }

    /**
     * Two attempts and a look at the registered place found nobody: the periods of the order end, and no re-inspection is due.
     *
     * @throws Refused if the attempts are one, or the place was looked at before the last of them failed
     */
    public void found(CaseNumber number, LocalDate firstAttempt, LocalDate secondAttempt, LocalDate visited) {
        orders.inForce(number, OrderKind.RECTIFICATION);
        if (!secondAttempt.isAfter(firstAttempt)) {
            throw new Refused("secondContactOn", "两次联系应当在不同的日期，第二次不得早于或者等于第一次（" + firstAttempt + "）");
        }
        if (visited.isBefore(firstAttempt)) {
            throw new Refused("siteVisitedOn", "到登记地址核查不得早于第一次联系（" + firstAttempt + "）");
        }
        periods.refused(number);
    }

    /** The results are copied to the authority that keeps the credit records (CQ20-73a). */
    public void copied(CaseNumber number, String creditAuthority) {
        var spotCase = cases.get(number);
        var title = titles.of(LETTER, spotCase.regime());
        papers.issue(spotCase, LETTER, title.title(), spotCase.handler(), creditAuthority, title.legalBasis());
    }
}
