package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.notification.ServiceByPublication;

/** The last day of a publication is over, and nobody came for the notice. */
@Component
class PublicationOverListener implements ExecutionListener {

    private final ServiceByPublication publications;

    PublicationOverListener(ServiceByPublication publications) {
        this.publications = publications;
    }

    @Override
    public void notify(DelegateExecution execution) {
        publications.over(CaseKey.of(execution), NotificationVariables.recipient(execution));
    }
}
