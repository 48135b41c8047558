package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.FormData;
import spotcheck.notification.ResultNotices;

/** Task "register the service": delivered, with its proof, or impossible. */
@Component
class RegisterServiceListener implements TaskListener {

    private final ResultNotices notices;

    RegisterServiceListener(ResultNotices notices) {
        this.notices = notices;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var delivered = form.text("serviceResult").equals("delivered");
        if (delivered) {
            notices.deliver(FormData.caseOf(task), NotificationVariables.recipient(task), DeliveryForm.read(form));
        }
        NotificationVariables.DELIVERED.set(task, delivered);
    }
}
