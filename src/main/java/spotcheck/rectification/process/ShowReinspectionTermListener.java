package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.ReinspectionTerms;

/** Shows the handler which re-inspection it is, and its days. */
@Component
class ShowReinspectionTermListener implements TaskListener {

    private final ReinspectionTerms terms;

    ShowReinspectionTermListener(ReinspectionTerms terms) {
        this.terms = terms;
    }

    @Override
    public void notify(DelegateTask task) {
        int round = RectificationVariables.round(task.getExecution());
        task.setVariableLocal("reinspectionTerm", terms.inWords(FormData.caseOf(task), round));
    }
}
