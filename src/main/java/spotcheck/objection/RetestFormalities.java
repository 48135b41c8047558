package spotcheck.objection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.DeadlineCalculator;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.paper.Papers;
import spotcheck.notification.Recipient;
import spotcheck.regulation.RuleIds;

/** Front door: the applicant's formalities, without which there is no retest (NMG-44b, CQ23-58a). */
@Component
public class RetestFormalities {

    static final String NOTICE = "retest-notice";
    private static final String PERIOD = "retest-formalities";
    private static final String CHOICE = "retest-body";
    private static final RuleIds OVER = RuleIds.parse("NMG-44c CQ23-58d CQ20-55-2 CQN-A2-2 O18-38");

    private final RetestRows rows;
    private final Retests retests;
    private final ObjectionPapers letters;
    private final Papers papers;
    private final Cases cases;
    private final Deadlines deadlines;
    private final DeadlineCalculator calculator;
    private final Entries entries;
    private final Clock clock;

    RetestFormalities(
            RetestRows rows,
            Retests retests,
            ObjectionPapers letters,
            Papers papers,
            Cases cases,
            Deadlines deadlines,
            DeadlineCalculator calculator,
            Entries entries,
            Clock clock) {
        this.rows = rows;
        this.retests = retests;
        this.letters = letters;
        this.papers = papers;
        this.cases = cases;
        this.deadlines = deadlines;
        this.calculator = calculator;
        this.entries = entries;
        this.clock = clock;
    }

    public void issueNotice(CaseNumber number, Recipient applicant) {
        letters.issue(number, NOTICE, applicant);
    }

    /**
     * The applicant has the notice: its time for the formalities runs from that day.
     *
     * @param days length chosen by the organizer, only where the regime fixes none
     * @return the last day for the formalities
     */
    public LocalDate noticeReceived(
            CaseNumber number, Recipient applicant, LocalDate receivedOn, String service, @Nullable Integer days) {
        refuseImpossible(number, applicant, receivedOn);
        papers.serve(number, NOTICE, letters.addressee(number, applicant), service, receivedOn);
        var fixed = deadlines.start(cases.get(number), PERIOD, applicant.word(), receivedOn);
        var end = fixed.map(CaseDeadline::dueDate).orElseGet(() -> chosen(receivedOn, days));
        rows.set(rows.open(number, applicant), Map.of("notice_received_on", receivedOn, "formalities_end", end));
        return end;
    }

    /**
     * The applicant completed its formalities; the organizer's time to name a retest body runs from that day.
     *
     * @throws Refused if the day lies outside the period
     */
    public void done(CaseNumber number, Recipient applicant, Formalities formalities) {
        var doneOn = formalities.doneOn();
        refuseFuture("formalitiesDoneOn", doneOn);
        var retest = rows.open(number, applicant);
        if (retest.noticeReceivedOn() != null && doneOn.isBefore(retest.noticeReceivedOn())) {
            throw new Refused("formalitiesDoneOn", "办结日期不得早于收到复检通知的日期");
        }
        if (doneOn.isAfter(retests.formalitiesEnd(number, applicant))) {
            throw new Refused(
                    "formalitiesDoneOn", "办结日期已超过期限（" + retests.formalitiesEnd(number, applicant) + "），逾期视为放弃复检");
        }
        rows.set(retest, Map.of("formalities_done_on", doneOn, "fee_advanced", formalities.fee()));
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
        facts.put("期限届满日", retests.formalitiesEnd(number, applicant).toString());
        entries.add(number, "formalitiesOver", "复检手续期限届满，未登记办理", facts, OVER);
    }

    /** A person confirmed it, or the applicant said so: the retest is given up (NMG-44c, CQ23-58d). */
    public void givenUp(CaseNumber number, Recipient applicant) {
        if (ChinaTime.today(clock).isAfter(retests.formalitiesEnd(number, applicant))) {
            deadlines.end(number, PERIOD, applicant.word());
        } else {
            deadlines.withdraw(number, PERIOD, applicant.word());
        }
    }

    private LocalDate chosen(LocalDate receivedOn, @Nullable Integer days) {
        if (days == null) {
            throw new Refused("formalitiesDays", "适用的办法未规定办理复检手续的期限，请由组织机关确定天数");
        }
        return calculator
                .deadline(receivedOn, new Period(days, Unit.CALENDAR_DAY))
                .dueDate();
    }

    private void refuseImpossible(CaseNumber number, Recipient applicant, LocalDate receivedOn) {
        refuseFuture("noticeReceivedOn", receivedOn);
        if (receivedOn.isBefore(rows.open(number, applicant).openedOn())) {
            throw new Refused("noticeReceivedOn", "收到日期不得早于复检通知制发日期");
        }
    }

    private void refuseFuture(String field, LocalDate day) {
        if (day.isAfter(ChinaTime.today(clock))) {
            throw new Refused(field, "日期不得晚于今天");
        }
    }
}
