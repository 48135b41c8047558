package spotcheck.publication.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.publication.Publications;

/** The failed re-inspection is announced. */
@Component
class AnnounceFailureListener implements TaskListener {

    private final Cases cases;
    private final Publications publications;

    AnnounceFailureListener(Cases cases, Publications publications) {
        this.cases = cases;
        this.publications = publications;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var day = form.date("announcedOn");
        publications.announce(
                cases.get(FormData.caseOf(task)),
                PublicationVariables.PUBLICATION.get(task),
                day,
                form.text("announcedWhere"));
        PublicationVariables.ANNOUNCED_ON.set(task.getExecution(), ChinaTime.toDate(day));
    }
}
