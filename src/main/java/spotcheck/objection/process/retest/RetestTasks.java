package spotcheck.objection.process.retest;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.engine.diagram.CaseMessages;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.inspection.ItemsByRules;
import spotcheck.inspection.Testers;
import spotcheck.inspection.report.ItemRows;
import spotcheck.inspection.report.TestReport;
import spotcheck.notification.Service;
import spotcheck.objection.process.ObjectionVariables;
import spotcheck.objection.retest.RetestReports;
import spotcheck.objection.retest.RetestSamples;
import spotcheck.objection.retest.Retests;

/** The retest: the reserve sample, the report, and what ends it before. */
@TasksOf("retest")
class RetestTasks {

    private final RetestSamples samples;
    private final RetestReports reports;
    private final Retests retests;
    private final Testers testers;
    private final CaseMessages messages;
    private final Cases cases;
    private final ItemsByRules rules;

    RetestTasks(
            RetestSamples samples,
            RetestReports reports,
            Retests retests,
            Testers testers,
            CaseMessages messages,
            Cases cases,
            ItemsByRules rules) {
        this.rules = rules;
        this.testers = testers;
        this.samples = samples;
        this.reports = reports;
        this.retests = retests;
        this.messages = messages;
        this.cases = cases;
    }

    @OnCompletion("userTask_confirmRetestSample")
    void confirmRetestSample(CaseNumber number, FormData form, DelegateTask task) {
        var causes = ReserveDoubt.causes(form, task);
        if (causes.isEmpty()) {
            samples.pay(number, form.text("reservePriceBasis"), new BigDecimal(form.text("reservePrice")));
            if (samples.callFor(number)) {
                messages.begin(cases.get(number), "reserveCalledFor", Map.of());
            }
        }
        RetestVariables.observe(task, causes);
    }

    /** By the retest body. */
    @OnCompletion("userTask_receiveRetestSample")
    void receiveRetestSample(CaseNumber number, FormData form, DelegateTask task) {
        var causes = ReserveDoubt.causes(form, task);
        if (causes.isEmpty()) {
            samples.receive(number, form.date("reserveReceivedOn"), task.getId());
        } else {
            messages.tell(number, "reserveNotCalledFor");
        }
        RetestVariables.observe(task, causes);
    }

    /** Without the first results. */
    @OnOpening("userTask_performRetest")
    void showDisputedItems(CaseNumber number, OpenedForm form) {
        var offered = testers.of(reports.laboratory(number));
        form.offer("testers", offered);
        form.show("mainTester", testers.usual(offered));
        var rows = reports.due(number).stream()
                .map(ItemRows::toBeTested)
                .map(row -> rules.byLimit(number, row))
                .toList();
        if (!rows.isEmpty()) {
            form.show("items", rows);
        }
    }

    /** The report on the disputed items, or why the test stopped. */
    @OnCompletion("userTask_performRetest")
    void performRetest(CaseNumber number, FormData form, DelegateTask task) {
        var causes = form.words("terminationCausesSeen");
        if (causes.isEmpty()) {
            submitReport(number, form, task);
        }
        RetestVariables.observe(task, causes);
    }

    private void submitReport(CaseNumber number, FormData form, DelegateTask task) {
        var report = TestReport.read(
                TestReport.RETEST, reports.laboratory(number), rules.judged(number, testers.named(form.values())));
        var conclusion = reports.submit(number, ObjectionVariables.recipient(task), report);
        RetestVariables.FIRST_CONCLUSION.set(task, conclusion.first().word());
        RetestVariables.RETEST_CONCLUSION.set(task, conclusion.last().word());
        RetestVariables.CHANGED.set(task, conclusion.isChanged());
    }

    /** Who bears the fee is told with the result. */
    @OnCompletion("userTask_informRetestResult")
    void informRetestResult(CaseNumber number, FormData form, DelegateTask task) {
        var applicant = ObjectionVariables.recipient(task);
        retests.feeBorneBy(number, applicant, payer(form, task));
        reports.inform(number, applicant, Service.of(form.text("resultService")), form.text("resultProof"));
    }

    private static String payer(FormData form, DelegateTask task) {
        var said = RetestVariables.FEE.get(task);
        return said.equals("silent")
                ? form.findText("retestFeePayer")
                        .orElseThrow(() -> new Refused("retestFeePayer", "适用的办法未规定复检费用由谁承担，请由组织机关决定"))
                : said;
    }

    @OnCompletion("userTask_decideTermination")
    void decideTermination(FormData form, DelegateTask task) {
        RetestVariables.ENDED.set(task, form.text("terminationDecision").equals("end"));
    }
}
