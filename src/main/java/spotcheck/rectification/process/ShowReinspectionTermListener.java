package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.rectification.ReinspectionTerms;

/** Shows the handler which re-inspection it is, and its days. */
@TasksOf("reinspection")
class ShowReinspectionTermListener {

    private final ReinspectionTerms terms;

    ShowReinspectionTermListener(ReinspectionTerms terms) {
        this.terms = terms;
    }

    @OnOpening("userTask_holdReinspection")
    void open(DelegateTask task, OpenedForm form) {
        int round = RectificationVariables.round(task.getExecution());
        form.show("reinspectionTerm", terms.inWords(FormData.caseOf(task), round));
    }
}
