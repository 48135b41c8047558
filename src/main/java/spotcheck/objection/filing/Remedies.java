package spotcheck.objection.filing;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.notification.Recipient;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.period.RemedyPeriods;

/** What a refused applicant is told about review and lawsuit (CQN-A3-3, and the statutes where the regime is silent). */
@Component
class Remedies {

    private static final RuleIds BASIS = RuleIds.parse("NMG-43b CQ23-57g CQ20-54e CQN-A3-1 CQN-A3-2 CQN-A3-3 O18-37");

    private final RemedyPeriods periods;
    private final Cases cases;
    private final Entries entries;

    Remedies(RemedyPeriods periods, Cases cases, Entries entries) {
        this.periods = periods;
        this.cases = cases;
        this.entries = entries;
    }

    void tell(CaseNumber number, Recipient recipient, String reasons) {
        var spotCase = cases.get(number);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("申请人", recipient.title());
        facts.put("理由", reasons);
        facts.put("结论", "以初检结论为准");
        facts.put("行政复议", period(spotCase, "review-application"));
        facts.put("行政诉讼", period(spotCase, "lawsuit"));
        entries.add(number, "retestRefused", "告知不予复检的理由和救济途径", facts, BASIS);
    }

    private String period(SpotCase spotCase, String period) {
        return periods.of(spotCase.regime(), period)
                .map(length -> "收到之日起" + length.label().replace("个自然日", "日") + "内")
                .orElseThrow();
    }
}
