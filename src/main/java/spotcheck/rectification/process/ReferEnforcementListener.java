package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.RectificationDesk;

/** A refusal, or a third failure where the regime says so, goes to the enforcement team. */
@Component
class ReferEnforcementListener implements TaskListener {

    private final RectificationDesk desk;

    ReferEnforcementListener(RectificationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        desk.refer(
                FormData.caseOf(task), "enforcement-referral", FormData.of(task).text("receivingBody"));
    }
}
