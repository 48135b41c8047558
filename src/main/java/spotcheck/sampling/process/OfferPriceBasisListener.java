package spotcheck.sampling.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.sampling.PriceBasis;

/** Shows in the form what the price of the test sample rests on, and asks for it where the regime is silent. */
@Component
class OfferPriceBasisListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        var open = ChosenPrice.isLeftOpen(task);
        task.setVariableLocal("priceBasisSilent", open);
        task.setVariableLocal("priceBasisText", open ? "本办法未作规定，由抽样人员选定" : title(task));
    }

    private static String title(DelegateTask task) {
        return PriceBasis.of(SamplingVariables.SAMPLE_PRICE.get(task)).title();
    }
}
