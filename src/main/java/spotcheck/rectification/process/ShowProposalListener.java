package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.rectification.SuspensionDesk;

/** Shows the leader what lies before him. */
@TasksOf("suspension")
class ShowProposalListener {

    private final SuspensionDesk desk;

    ShowProposalListener(SuspensionDesk desk) {
        this.desk = desk;
    }

    @OnOpening("userTask_approveSuspension")
    void open(DelegateTask task, OpenedForm form) {
        var proposal = desk.proposal(FormData.caseOf(task));
        form.show("proposedMeasures", proposal.requirements());
        form.show("proposedUntil", proposal.suspendUntil().toString());
    }
}
