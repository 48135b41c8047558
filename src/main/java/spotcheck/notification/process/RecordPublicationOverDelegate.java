package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.notification.ServiceByPublication;

/** Service task "record that the publication is over". */
@Component
class RecordPublicationOverDelegate implements JavaDelegate {

    private final ServiceByPublication publications;

    RecordPublicationOverDelegate(ServiceByPublication publications) {
        this.publications = publications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publications.over(NotificationVariables.caseOf(execution), NotificationVariables.recipient(execution));
    }
}
