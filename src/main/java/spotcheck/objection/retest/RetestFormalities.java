package spotcheck.objection.retest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.notification.Recipient;
import spotcheck.regulation.RuleIds;

/** Front door: the applicant's formalities, without which there is no retest (NMG-44b, CQ23-58a). */
@Component
public class RetestFormalities {

    private static final String PERIOD = RetestNotices.PERIOD;
    private static final String CHOICE = "retest-body";
    private static final RuleIds OVER = RuleIds.parse("NMG-44c CQ23-58d CQ20-55-2 CQN-A2-2 O18-38");

    private final RetestRows rows;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Entries entries;
    private final Clock clock;

    RetestFormalities(RetestRows rows, Cases cases, Deadlines deadlines, Entries entries, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.deadlines = deadlines;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * The applicant completed its formalities; the organizer's time to name a retest body runs from that day.
     *
     * @throws Refused if the period was over
     */
    public void done(CaseNumber number, Recipient applicant, Formalities formalities) {
        var retest = notified(number, applicant);
        var doneOn = formalities.formalitiesDoneOn();
        refuseLate(retest, doneOn);
        rows.save(retest.complete(formalities));
        deadlines.meet(number, PERIOD, applicant.word(), doneOn);
        deadlines.start(cases.get(number), CHOICE, applicant.word(), doneOn);
    }

    /** The period is over and nothing was registered: an entry with both dates, then a person looks. */
    public void over(CaseNumber number, Recipient applicant) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("申请人", applicant.title());
        deadlines.open(number, PERIOD, applicant.word()).ifPresent(deadline -> {
            facts.put("计算的最后一日", deadline.rawDate().toString());
            facts.put("计算过程", deadline.explanation());
        });
        facts.put("期限届满日", end(notified(number, applicant)).toString());
        entries.add(number, "formalitiesOver", "复检手续期限届满，未登记办理", facts, OVER);
    }

    /** A person confirmed it, or the applicant said so: the retest is given up (NMG-44c, CQ23-58d). */
    public void givenUp(CaseNumber number, Recipient applicant) {
        if (ChinaTime.today(clock).isAfter(end(notified(number, applicant)))) {
            deadlines.end(number, PERIOD, applicant.word());
        } else {
            deadlines.withdraw(number, PERIOD, applicant.word());
        }
    }

    /**
     * Last day for the formalities: that of the deadline, which may have moved since, or the organizer's own where the
     * regime is silent.
     */
    private LocalDate end(Retest.Notified retest) {
        var facts = retest.facts();
        return deadlines
                .newest(facts.caseNumber(), PERIOD, facts.applicant().word())
                .map(CaseDeadline::dueDate)
                .orElse(retest.notice().formalitiesEnd());
    }

    private void refuseLate(Retest.Notified retest, LocalDate doneOn) {
        if (doneOn.isAfter(end(retest))) {
            throw new Refused("formalitiesDoneOn", "办结日期已超过期限（" + end(retest) + "），逾期视为放弃复检");
        }
    }

    private Retest.Notified notified(CaseNumber number, Recipient applicant) {
        return rows.in(Retest.Notified.class, number, applicant);
    }
}
