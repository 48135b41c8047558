package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.ReinspectionDesk;

/** Shows the handler what the laboratory found. */
@Component
class ShowReinspectionReportListener implements TaskListener {

    private final ReinspectionDesk desk;

    ShowReinspectionReportListener(ReinspectionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        int round = RectificationVariables.round(task.getExecution());
        task.setVariableLocal("reportConclusion", desk.reported(FormData.caseOf(task), round));
    }
}
