package spotcheck.objection.process.filing;

import java.util.LinkedHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.engine.wait.EngineDate;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;
import spotcheck.objection.filing.Filing;
import spotcheck.objection.filing.Filings;
import spotcheck.objection.process.ObjectionVariables;

/** Whether somebody objects, in time, and whether the objection is taken up. */
@TasksOf("objectionFiling")
class ObjectionFilingTasks {

    private final Filings filings;
    private final Reports reports;

    ObjectionFilingTasks(Filings filings, Reports reports) {
        this.filings = filings;
        this.reports = reports;
    }

    /** The regime is silent, so the organizer fixes a last day and gives its reason. */
    @OnCompletion("userTask_setObjectionPeriod")
    void setObjectionPeriod(CaseNumber number, FormData form, DelegateTask task) {
        var lastDay = form.date("objectionLastDay");
        filings.setPeriod(number, ObjectionVariables.recipient(task), lastDay);
        ObjectionVariables.PERIOD_ENDS.set(task, EngineDate.over(lastDay));
    }

    /** Whoever registers an objection chooses among the items of the first report. */
    @OnOpening({"userTask_registerObjection", "userTask_confirmObjectionPeriodOver"})
    void offerReportItems(CaseNumber number, OpenedForm form) {
        var items = new LinkedHashMap<String, String>();
        reports.get(number, TestReport.FIRST).report().items().forEach(item -> items.put(item.item(), item.item()));
        form.offer("reportItems", items);
    }

    /** On any day before the period is over. */
    @OnCompletion("userTask_registerObjection")
    void registerObjection(CaseNumber number, FormData form, DelegateTask task) {
        var filing = FilingForm.read(form);
        filed(task, filing, filings.file(number, ObjectionVariables.recipient(task), filing));
    }

    /** Nothing came, or it was posted in time after all, or it is late. */
    @OnCompletion("userTask_confirmObjectionPeriodOver")
    void confirmObjectionPeriodOver(CaseNumber number, FormData form, DelegateTask task) {
        var found = form.text("objectionFound");
        var received = !found.equals("none");
        ObjectionVariables.RECEIVED.set(task, received);
        if (received) {
            fileAsFound(number, task, FilingForm.read(form), found.equals("in-time"));
        } else {
            filings.accepted(number, ObjectionVariables.recipient(task));
        }
    }

    private void fileAsFound(CaseNumber number, DelegateTask task, Filing filing, boolean saidInTime) {
        var inTime = filings.file(number, ObjectionVariables.recipient(task), filing);
        if (inTime != saidInTime) {
            throw new Refused("objectionFound", inTime ? "提出日期在期限内，不是逾期" : "提出日期已超过期限，应选“逾期提出”");
        }
        filed(task, filing, inTime);
    }

    private static void filed(DelegateTask task, Filing filing, boolean inTime) {
        var soughtLate = filing.isAgainstConclusion() && !inTime;
        ObjectionVariables.IN_TIME.set(task, inTime);
        ObjectionVariables.ABOUT.set(task, filing.isAgainstConclusion() ? "conclusion" : "sampling-or-authenticity");
        ObjectionVariables.SOUGHT_LATE.set(task, soughtLate);
        if (soughtLate) {
            ObjectionVariables.GROUND.set(task, "out-of-time");
        }
    }

    /** The table leaves it to the authority; what is too late for a retest it cannot take up (CQ20-55-1). */
    @OnCompletion("userTask_decideAdmission")
    void decideAdmission(FormData form, DelegateTask task) {
        var taken = form.text("admissionChoice").equals("admit");
        if (taken && "refuse".equals(ObjectionVariables.RETEST_REFUSAL.find(task))) {
            throw new Refused("admissionChoice", "对检验结论的异议逾期提出，应当不予复检，不能受理");
        }
        ObjectionVariables.TAKEN.set(task, taken);
    }
}
