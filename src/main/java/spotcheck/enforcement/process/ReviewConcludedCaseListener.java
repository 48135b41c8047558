package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.enforcement.Handovers;
import spotcheck.engine.form.FormData;

/** Task 复核已办结案件: the result had been fed back already when the conclusion fell on which it rests. */
@Component
class ReviewConcludedCaseListener implements TaskListener {

    private final Handovers handovers;

    ReviewConcludedCaseListener(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        if (form.text("reviewDecision").equals("withdraw")) {
            handovers.withdraw(
                    EnforcementVariables.HANDOVER.get(task),
                    form.date("reviewedOn"),
                    form.text("concludedReviewReason"));
        }
    }
}
