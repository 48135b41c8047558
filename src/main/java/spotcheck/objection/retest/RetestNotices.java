package spotcheck.objection.retest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.calendar.count.DeadlineCalculator;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.paper.PaperService;
import spotcheck.casefile.paper.Papers;
import spotcheck.notification.Recipient;
import spotcheck.objection.filing.ObjectionPapers;

/** Front door: the notice of the retest, from whose receipt the applicant's time runs (CQ23-57f, NMG-44a). */
@Component
public class RetestNotices {

    static final String PERIOD = "retest-formalities";
    private static final String NOTICE = "retest-notice";

    private final RetestRows rows;
    private final ObjectionPapers letters;
    private final Papers papers;
    private final Cases cases;
    private final Deadlines deadlines;
    private final DeadlineCalculator calculator;

    RetestNotices(
            RetestRows rows,
            ObjectionPapers letters,
            Papers papers,
            Cases cases,
            Deadlines deadlines,
            DeadlineCalculator calculator) {
        this.rows = rows;
        this.letters = letters;
        this.papers = papers;
        this.cases = cases;
        this.deadlines = deadlines;
        this.calculator = calculator;
    }

    public void issue(CaseNumber number, Recipient applicant) {
        letters.issue(number, NOTICE, applicant);
    }

    /**
     * The applicant has the notice: its time for the formalities runs from that day.
     *
     * @param service how and when it has it
     * @param days length chosen by the organizer, only where the regime fixes none
     * @return the last day for the formalities
     */
    public LocalDate received(CaseNumber number, Recipient applicant, PaperService service, @Nullable Integer days) {
        var receivedOn = service.on();
        var granted = rows.in(Retest.Granted.class, number, applicant);
        papers.serve(number, NOTICE, letters.addressee(number, applicant), service);
        var fixed = deadlines.start(cases.get(number), PERIOD, applicant.word(), receivedOn);
        fixed.ifPresent(deadline -> refuseOther(deadline, days));
        var end = fixed.map(CaseDeadline::dueDate).orElseGet(() -> chosen(receivedOn, days));
        rows.save(granted.receive(new Retest.Notice(receivedOn, end)));
        return end;
    }

    private LocalDate chosen(LocalDate receivedOn, @Nullable Integer days) {
        if (days == null) {
            throw new Refused("formalitiesDays", "适用的办法未规定办理复检手续的期限，请由组织机关确定天数");
        }
        return calculator
                .deadline(receivedOn, new Period(days, Unit.CALENDAR_DAY))
                .dueDate();
    }

    private static void refuseOther(CaseDeadline deadline, @Nullable Integer days) {
        if (days != null && days != deadline.length().amount()) {
            throw new Refused(
                    "formalitiesDays", "本案办理复检手续的期限为" + deadline.length().amount() + "日，不得另定");
        }
    }
}
