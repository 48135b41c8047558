package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.notification.NoticeDesk;

/** Task "register the service": delivered, with its proof, or impossible. */
@Component
class RegisterServiceListener implements TaskListener {

    private final NoticeDesk desk;

    RegisterServiceListener(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var delivered = form.text("serviceResult").equals("delivered");
        if (delivered) {
            desk.deliver(FormData.caseOf(task), NotificationVariables.recipient(task), DeliveryForm.read(form));
        } else if (form.findText("serviceRemark").isEmpty()) {
            throw new Refused("serviceRemark", "无法送达的，请在“情况说明”中写明已采用的送达方式和原因");
        }
        NotificationVariables.DELIVERED.set(task, delivered);
    }
}
