package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.enforcement.Handovers;
import spotcheck.engine.form.FormData;

/** Task 决定撤回或者继续: what rests on other facts than the conclusion may go on. */
@Component
class ReconsiderListener implements TaskListener {

    private final Handovers handovers;

    ReconsiderListener(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var withdrawn = form.text("enforcementDecision").equals("withdraw");
        var handover = EnforcementVariables.HANDOVER.find(task);
        if (withdrawn && handover != null) {
            handovers.withdraw(handover, form.date("reconsideredOn"), form.text("reconsiderReason"));
        }
        EnforcementVariables.WITHDRAWN.set(task, withdrawn);
    }
}
