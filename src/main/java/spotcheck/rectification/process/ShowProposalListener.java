package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.SuspensionDesk;

/** Shows the leader what lies before him. */
@Component
class ShowProposalListener implements TaskListener {

    private final SuspensionDesk desk;

    ShowProposalListener(SuspensionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var proposal = desk.proposal(FormData.caseOf(task));
        task.setVariableLocal("proposedMeasures", proposal.requirements());
        task.setVariableLocal("proposedUntil", proposal.suspendUntil().toString());
    }
}
