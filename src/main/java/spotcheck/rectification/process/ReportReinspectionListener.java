package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.inspection.TestReport;
import spotcheck.rectification.ReinspectionDesk;

/** The laboratory reports on the samples of a re-inspection. */
@Component
class ReportReinspectionListener implements TaskListener {

    private final ReinspectionDesk desk;

    ReportReinspectionListener(ReinspectionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var number = FormData.caseOf(task);
        int round = RectificationVariables.round(task.getExecution());
        desk.submit(
                number,
                round,
                TestReport.read(TestReport.reinspection(round), desk.laboratory(number, round), form.values()));
    }
}
