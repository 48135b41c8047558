package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.engine.wait.EngineDate;
import spotcheck.notification.Publication;
import spotcheck.notification.ServiceByPublication;

/** Task "order service by publication". */
@Component
class OrderPublicationListener implements TaskListener {

    private final ServiceByPublication publications;

    OrderPublicationListener(ServiceByPublication publications) {
        this.publications = publications;
    }

    @Override
    public void notify(DelegateTask task) {
        var ends = publications.order(
                FormData.caseOf(task), NotificationVariables.recipient(task), publication(FormData.of(task)));
        NotificationVariables.PUBLICATION_ENDS.set(task, EngineDate.over(ends));
    }

    private static Publication publication(FormData form) {
        return new Publication(
                form.date("publishedOn"),
                form.text("publicationMedium"),
                form.findText("publicationDays")
                        .map(days -> form.integer("publicationDays"))
                        .orElse(null),
                form.text("publicationReason"));
    }
}
