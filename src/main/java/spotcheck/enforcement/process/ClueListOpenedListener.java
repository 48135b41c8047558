package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.inspection.Reports;
import spotcheck.inspection.TestReport;

/** Fills in what is known when a list of clues is made: the ground that the officer gave, and the report. */
@Component
class ClueListOpenedListener implements TaskListener {

    private final Reports reports;

    ClueListOpenedListener(Reports reports) {
        this.reports = reports;
    }

    @Override
    public void notify(DelegateTask task) {
        var ground = EnforcementVariables.HAND_OVER_GROUND.find(task);
        if (ground != null) {
            task.setVariableLocal("handOverReason", ground);
        }
        reports.find(FormData.caseOf(task), TestReport.FIRST)
                .ifPresent(filed ->
                        task.setVariableLocal("listedReport", filed.report().number()));
    }
}
