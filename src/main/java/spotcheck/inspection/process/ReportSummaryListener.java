package spotcheck.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.inspection.Reports;
import spotcheck.inspection.TestReport;
import spotcheck.inspection.Verdict;

/** Start of the task 审核检验报告: shows the report. */
@TasksOf("inspection")
class ReportSummaryListener {

    private final Verdict verdict;
    private final Reports reports;

    ReportSummaryListener(Verdict verdict, Reports reports) {
        this.verdict = verdict;
        this.reports = reports;
    }

    @OnOpening("userTask_acceptReport")
    void open(DelegateTask task, OpenedForm form) {
        var number = FormData.caseOf(task);
        form.show("reportSummary", verdict.summary(number));
        form.show(
                "reportConclusion",
                reports.get(number, TestReport.FIRST).conclusion().word());
    }
}
