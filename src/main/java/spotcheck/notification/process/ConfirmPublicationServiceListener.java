package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.notification.NoticeDesk;
import spotcheck.notification.ServiceByPublication;

/** Task "confirm the service by publication": served by time, or the recipient came for it earlier. */
@Component
class ConfirmPublicationServiceListener implements TaskListener {

    private final ServiceByPublication publications;
    private final NoticeDesk desk;

    ConfirmPublicationServiceListener(ServiceByPublication publications, NoticeDesk desk) {
        this.publications = publications;
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var number = FormData.caseOf(task);
        var recipient = NotificationVariables.recipient(task);
        if (form.text("publicationResult").equals("published")) {
            publications.serve(number, recipient, form.text("serviceRemark"));
        } else {
            desk.deliver(number, recipient, DeliveryForm.read(form));
        }
    }
}
