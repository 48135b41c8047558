package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.FormData;
import spotcheck.rectification.ReinspectionDesk;

/** Shows the handler which re-inspection it is, and its days. */
@Component
class ShowReinspectionTermListener implements TaskListener {

    private final ReinspectionDesk desk;

    ShowReinspectionTermListener(ReinspectionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        int round = RectificationVariables.round(task.getExecution());
        task.setVariableLocal("reinspectionTerm", desk.term(FormData.caseOf(task), round));
    }
}
