package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.notification.ResultNotices;
import spotcheck.notification.ServiceByPublication;

/** Task "confirm the service by publication": served by time, or the recipient came for it earlier. */
@Component
class ConfirmPublicationServiceListener implements TaskListener {

    private final ServiceByPublication publications;
    private final ResultNotices notices;

    ConfirmPublicationServiceListener(ServiceByPublication publications, ResultNotices notices) {
        this.publications = publications;
        this.notices = notices;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var number = FormData.caseOf(task);
        var recipient = NotificationVariables.recipient(task);
        if (form.text("publicationResult").equals("published")) {
            publications.serve(number, recipient, form.text("serviceRemark"));
        } else {
            notices.deliver(number, recipient, DeliveryForm.read(form));
        }
    }
}
