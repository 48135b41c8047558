package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.inspection.TestReport;
import spotcheck.rectification.ReinspectionResults;

/** The laboratory reports on the samples of a re-inspection. */
@Component
class ReportReinspectionListener implements TaskListener {

    private final ReinspectionResults results;

    ReportReinspectionListener(ReinspectionResults results) {
        this.results = results;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var number = FormData.caseOf(task);
        int round = RectificationVariables.round(task.getExecution());
        results.submit(
                number,
                round,
                TestReport.read(TestReport.reinspection(round), results.laboratory(number, round), form.values()));
    }
}
