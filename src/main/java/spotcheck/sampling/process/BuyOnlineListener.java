package spotcheck.sampling.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.FormData;

/** What the price of a sample bought as a consumer depends on. */
@Component
class BuyOnlineListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        SamplingVariables.MARKED_PRICE.set(task, FormData.of(task).ticked("priceShown"));
        SamplingVariables.FREE_OFFERED.set(task, false);
        SamplingVariables.DESTRUCTIVE.set(task, true);
    }
}
