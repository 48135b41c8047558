package spotcheck.refusal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.refusal.Refusals;
import spotcheck.refusal.Review;

/** The organizing authority confirms the refusal, asks for more proof, or hears that the party gives way. */
@Component
class ConfirmRefusalListener implements TaskListener {

    private final Refusals refusals;

    ConfirmRefusalListener(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        var review = FormData.of(task).text("refusalFinding");
        refusals.review(FormData.caseOf(task), Review.of(review));
        RefusalVariables.REVIEW.set(task.getExecution(), review);
    }
}
