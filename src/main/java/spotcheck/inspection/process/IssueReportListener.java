package spotcheck.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.inspection.ReportSubmission;
import spotcheck.inspection.TestReport;

/** Task 出具检验报告. */
@Component
class IssueReportListener implements TaskListener {

    private final ReportSubmission submission;
    private final Cases cases;

    IssueReportListener(ReportSubmission submission, Cases cases) {
        this.submission = submission;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var number = FormData.caseOf(task);
        var due = ChinaTime.dayOf(InspectionVariables.REPORT_DUE.get(task));
        submission.submit(
                number,
                TestReport.read(
                        TestReport.FIRST,
                        cases.get(number).laboratory(),
                        FormData.of(task).values()),
                due);
    }
}
