package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.RectificationDesk;

/** After the third failure the case goes to the authority that revokes the business licence. */
@Component
class ReferRevocationListener implements TaskListener {

    private final RectificationDesk desk;

    ReferRevocationListener(RectificationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        desk.refer(FormData.caseOf(task), "licence-referral", FormData.of(task).text("revokingBody"));
    }
}
