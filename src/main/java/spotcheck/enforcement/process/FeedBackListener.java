package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.enforcement.Handovers;
import spotcheck.engine.form.FormData;

/** The organizing authority is told what became of a clue. */
@Component
class FeedBackListener implements TaskListener {

    private final Handovers handovers;

    FeedBackListener(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        handovers.feedBack(EnforcementVariables.HANDOVER.get(task), form.date("fedBackOn"));
    }
}
