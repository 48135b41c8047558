package spotcheck.publication.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.publication.Publications;

/** The leader approves what is to be made public, or sends it back. */
@Component
class ReviewNoticeListener implements TaskListener {

    private final Publications publications;

    ReviewNoticeListener(Publications publications) {
        this.publications = publications;
    }

    @Override
    public void notify(DelegateTask task) {
        var answer = FormData.of(task).text("reviewAnswer");
        publications.review(PublicationVariables.PUBLICATION.get(task), answer.equals("approved"));
        PublicationVariables.NOTICE_REVIEW.set(task.getExecution(), answer);
    }
}
