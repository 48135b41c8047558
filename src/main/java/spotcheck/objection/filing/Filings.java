package spotcheck.objection.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.notification.Recipient;
import spotcheck.regulation.RuleIds;

/** Front door: whether and when a recipient of the result objected. */
@Component
public class Filings {

    static final String PERIOD = "objection";
    private static final String DECISION = "retest-decision";
    private static final RuleIds SILENCE = RuleIds.parse("NMG-42c CQ23-56c CQ20-52a CQN-A1-3 O18-36");

    private final ObjectionRows rows;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Entries entries;
    private final ObjectionPapers papers;
    private final RetestDecisions decisions;
    private final Clock clock;

    Filings(
            ObjectionRows rows,
            Cases cases,
            Deadlines deadlines,
            Entries entries,
            ObjectionPapers papers,
            RetestDecisions decisions,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.deadlines = deadlines;
        this.entries = entries;
        this.papers = papers;
        this.decisions = decisions;
        this.clock = clock;
    }

    public void begin(CaseNumber number, Recipient recipient) {
        rows.begin(number, recipient);
    }

    /** @return the last day for an objection; empty if the regime fixes none, so that the organizer has to */
    public Optional<LocalDate> watchPeriod(CaseNumber number, Recipient recipient) {
        var ends = deadlines.open(number, PERIOD, recipient.word()).map(CaseDeadline::dueDate);
        ends.ifPresent(day -> save(number, recipient, day));
        return ends;
    }

    /** The organizer's own last day where the regime is silent. */
    public void setPeriod(CaseNumber number, Recipient recipient, LocalDate lastDay) {
        save(number, recipient, lastDay);
    }

    /**
     * Keeps an objection, whenever it is registered: late is only what was filed after the rolled last day.
     *
     * @return whether it was filed in time
     */
    public boolean file(CaseNumber number, Recipient recipient, Filing filing) {
        var awaited = rows.in(Objection.Awaited.class, number, recipient);
        var inTime = isSuspended(number, recipient) || !filing.filedOn().isAfter(periodEnd(awaited));
        rows.save(awaited.file(filing, inTime));
        if (inTime) {
            deadlines.meet(number, PERIOD, recipient.word(), filing.filedOn());
        } else {
            deadlines.end(number, PERIOD, recipient.word());
        }
        return inTime;
    }

    /** The period is over and nothing was registered: an entry says so with both dates, then a person looks. */
    public void silence(CaseNumber number, Recipient recipient) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("对象", recipient.title());
        deadlines.open(number, PERIOD, recipient.word()).ifPresent(deadline -> {
            facts.put("计算的最后一日", deadline.rawDate().toString());
            facts.put("计算过程", deadline.explanation());
        });
        facts.put(
                "期限届满日",
                periodEnd(rows.in(Objection.Awaited.class, number, recipient)).toString());
        entries.add(number, "objectionPeriodOver", "异议期届满，未登记异议", facts, SILENCE);
    }

    /** A person confirmed the silence: the result counts as accepted (NMG-42c, CQ23-56c). */
    public void accepted(CaseNumber number, Recipient recipient) {
        deadlines.end(number, PERIOD, recipient.word());
    }

    /** Taken up, in writing where the regime says so (CQ23-57e); where the regime fixes a period for deciding on a retest, it runs from receipt (CQN-3-2b). */
    public void admit(CaseNumber number, Recipient recipient) {
        var filing = rows.in(Objection.Filed.class, number, recipient).filing();
        papers.issueWhereKnown(number, "objection-acceptance", recipient);
        if (filing.isAgainstConclusion()) {
            deadlines.start(cases.get(number), DECISION, recipient.word(), filing.receivedOn());
        }
    }

    /** Late, or from someone who may not object: told in writing why it is not taken up, or not retested (CQ20-54e). */
    public void notTakenUp(CaseNumber number, Recipient recipient, boolean tooLateForRetest) {
        if (tooLateForRetest) {
            decisions.refuseLate(number, recipient);
        } else {
            papers.issue(number, "objection-not-taken-up", recipient);
        }
    }

    /** The objection is settled; its legal outcome stays in the file. */
    public void close(CaseNumber number, Recipient recipient, String outcome) {
        rows.save(rows.in(Objection.Open.class, number, recipient).close(outcome, ChinaTime.today(clock)));
    }

    private void save(CaseNumber number, Recipient recipient, LocalDate lastDay) {
        rows.save(rows.in(Objection.Awaited.class, number, recipient).until(lastDay));
    }

    /** The deadline of the file, which may have moved since the period began; the organizer's own day without one. */
    private LocalDate periodEnd(Objection.Awaited awaited) {
        var facts = awaited.facts();
        var ends = deadlines
                .newest(facts.caseNumber(), PERIOD, facts.recipient().word())
                .map(CaseDeadline::dueDate)
                .orElse(awaited.lastDay());
        if (ends == null) {
            throw new IllegalStateException("No objection period of " + facts);
        }
        return ends;
    }

    private boolean isSuspended(CaseNumber number, Recipient recipient) {
        return deadlines
                .newest(number, PERIOD, recipient.word())
                .filter(CaseDeadline.Suspended.class::isInstance)
                .isPresent();
    }
}
