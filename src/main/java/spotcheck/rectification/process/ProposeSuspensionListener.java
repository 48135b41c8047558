package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.SuspensionDesk;

/** The handler proposes to suspend business until a day. */
@Component
class ProposeSuspensionListener implements TaskListener {

    private final SuspensionDesk desk;

    ProposeSuspensionListener(SuspensionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        desk.propose(FormData.caseOf(task), form.text("suspensionMeasures"), form.date("suspendUntil"));
    }
}
