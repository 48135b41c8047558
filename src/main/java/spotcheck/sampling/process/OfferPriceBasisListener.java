package spotcheck.sampling.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.sampling.PriceBasis;

/** Shows in the form what the price of the test sample rests on. */
@Component
class OfferPriceBasisListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.setVariableLocal(
                "priceBasisText",
                PriceBasis.of(SamplingVariables.SAMPLE_PRICE.get(task)).title());
    }
}
