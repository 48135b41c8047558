package spotcheck.sampling.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.sampling.PriceBasis;

/** Shows in the form what the price of the test sample rests on, and asks for it where the regime is silent. */
@TasksOf({"sampling", "onlineSampling"})
class OfferPriceBasisListener {

    @OnOpening({"userTask_completeSheet", "userTask_sealParcel"})
    void open(DelegateTask task, OpenedForm form) {
        var open = ChosenPrice.isLeftOpen(task);
        form.show("priceBasisSilent", open);
        form.show("priceBasisText", open ? "本办法未作规定，由抽样人员选定" : title(task));
    }

    private static String title(DelegateTask task) {
        return PriceBasis.of(SamplingVariables.SAMPLE_PRICE.get(task)).title();
    }
}
