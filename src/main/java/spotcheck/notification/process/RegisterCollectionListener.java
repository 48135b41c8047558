package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.notification.ServiceByPublication;

/** Task "register who came for the notice": during the publication, without waiting for its end. */
@Component
class RegisterCollectionListener implements TaskListener {

    private final ServiceByPublication publications;

    RegisterCollectionListener(ServiceByPublication publications) {
        this.publications = publications;
    }

    @Override
    public void notify(DelegateTask task) {
        publications.collected(
                FormData.caseOf(task), NotificationVariables.recipient(task), DeliveryForm.read(FormData.of(task)));
    }
}
