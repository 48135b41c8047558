package spotcheck.objection.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.outside.OutsideChecks;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;
import spotcheck.notification.Recipient;
import spotcheck.objection.filing.DisputedItems;
import spotcheck.objection.filing.Filing;
import spotcheck.objection.filing.Filings;
import spotcheck.objection.filing.Ground;

/** Objections to the result of a check of others go to them; here the file follows what becomes of them. */
@TasksOf("outsideObjection")
class OutsideObjectionTasks {

    private static final String SEEN = "objectionSeen";

    private final Filings filings;
    private final Reports reports;
    private final OutsideChecks outside;
    private final Clock clock;

    OutsideObjectionTasks(Filings filings, Reports reports, OutsideChecks outside, Clock clock) {
        this.filings = filings;
        this.reports = reports;
        this.outside = outside;
        this.clock = clock;
    }

    /** To whom one objects, and to what. */
    @OnOpening("userTask_followOutsideObjection")
    void showOrganizerAndItems(CaseNumber number, OpenedForm form) {
        outside.of(number).ifPresent(check -> form.show("objectionsTo", check.bodyName()));
        var items = new LinkedHashMap<String, String>();
        reports.get(number, TestReport.FIRST).report().items().forEach(item -> items.put(item.item(), item.item()));
        form.offer("reportItems", items);
    }

    /** Nobody objected, which nobody can know before the period is over; or somebody did. */
    @OnCompletion("userTask_followOutsideObjection")
    void followOutsideObjection(CaseNumber number, FormData form, DelegateTask task) {
        var recipient = ObjectionVariables.recipient(task);
        var filed = form.text(SEEN).equals("filed");
        ObjectionVariables.RECEIVED.set(task, filed);
        if (filed) {
            filings.file(number, recipient, filing(form));
        } else {
            refuseBeforeTheEnd(number, recipient);
            filings.silence(number, recipient);
            filings.accepted(number, recipient);
        }
    }

    private void refuseBeforeTheEnd(CaseNumber number, Recipient recipient) {
        filings.watchPeriod(number, recipient).filter(this::isToCome).ifPresent(ends -> {
            throw new Refused(SEEN, "异议期限到" + ends + "届满，届满以前不能登记为没有异议");
        });
    }

    private boolean isToCome(LocalDate ends) {
        return !ChinaTime.today(clock).isAfter(ends);
    }

    private static Filing filing(FormData form) {
        var filedOn = form.date("objectionFiledOn");
        return new Filing(
                Ground.of(form.text("objectionKind")),
                filedOn,
                form.findDate("objectionForwardedOn").orElse(filedOn),
                "",
                "",
                form.text("objectionStatement"),
                new DisputedItems(form.words("disputedItems")));
    }

    /** What the organizing authority answered; a conclusion that falls there falls here. */
    @OnCompletion("userTask_recordObjectionAnswer")
    void recordObjectionAnswer(FormData form, DelegateTask task) {
        var ruling = form.text("outsideRuling");
        ObjectionVariables.OUTSIDE_ANSWER.set(task, ruling);
        ObjectionVariables.OUTSIDE_CHANGED.set(task, !ruling.equals("maintained"));
    }
}
