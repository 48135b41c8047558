package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.inspection.TestReport;
import spotcheck.objection.RetestReports;

/** Task "retest": the report on the disputed items, or why the test stopped. */
@Component
class PerformRetestListener implements TaskListener {

    private final RetestReports reports;

    PerformRetestListener(RetestReports reports) {
        this.reports = reports;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var causes = form.words("terminationCausesSeen");
        if (causes.isEmpty()) {
            submit(task, form);
        }
        RetestVariables.observe(task, causes);
    }

    private void submit(DelegateTask task, FormData form) {
        var number = FormData.caseOf(task);
        var report = TestReport.read(TestReport.RETEST, reports.laboratory(number), form.values());
        var conclusion = reports.submit(number, ObjectionVariables.recipient(task), report);
        RetestVariables.FIRST_CONCLUSION.set(task, conclusion.first());
        RetestVariables.RETEST_CONCLUSION.set(task, conclusion.last());
        RetestVariables.CHANGED.set(task, conclusion.isChanged());
    }
}
