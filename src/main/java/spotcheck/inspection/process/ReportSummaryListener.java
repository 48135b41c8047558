package spotcheck.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.inspection.Reports;
import spotcheck.inspection.TestReport;
import spotcheck.inspection.Verdict;

/** Start of the task 审核检验报告: shows the report. */
@Component
class ReportSummaryListener implements TaskListener {

    private final Verdict verdict;
    private final Reports reports;

    ReportSummaryListener(Verdict verdict, Reports reports) {
        this.verdict = verdict;
        this.reports = reports;
    }

    @Override
    public void notify(DelegateTask task) {
        var number = FormData.caseOf(task);
        task.setVariableLocal("reportSummary", verdict.summary(number));
        task.setVariableLocal(
                "reportConclusion",
                reports.get(number, TestReport.FIRST).conclusion().word());
    }
}
