package spotcheck.sampling.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OpenedForm;
import spotcheck.sampling.PriceBasis;

/** What the price rests on: the word of the regime, and where it has none (CQ20-30e) the choice of the samplers. */
final class ChosenPrice {

    private static final String SILENT = "silent";

    private ChosenPrice() {}

    /** Shows in the form what the price of the test sample rests on, and asks for it where the regime is silent. */
    static void show(DelegateTask task, OpenedForm form) {
        var open = isLeftOpen(task);
        form.show("priceBasisSilent", open);
        form.show("priceBasisText", open ? "本办法未作规定，由抽样人员选定" : title(task));
    }

    private static String title(DelegateTask task) {
        return PriceBasis.of(SamplingVariables.SAMPLE_PRICE.get(task)).title();
    }

    private static boolean isLeftOpen(DelegateTask task) {
        return SILENT.equals(SamplingVariables.SAMPLE_PRICE.get(task));
    }

    /** @throws Refused if the regime is silent and nothing was chosen with a reason, or it speaks and another was chosen */
    static String basis(DelegateTask task, FormData form) {
        var chosen = form.findText("chosenPriceBasis");
        if (!isLeftOpen(task)) {
            if (chosen.isPresent()) {
                throw new Refused("chosenPriceBasis", "价格依据已由本案适用的办法规定，不得另行选定");
            }
            return SamplingVariables.SAMPLE_PRICE.get(task);
        }
        if (form.findText("priceBasisReason").isEmpty()) {
            throw new Refused("priceBasisReason", "本案适用的办法对没有标价的样品未作规定，请说明选定价格依据的理由");
        }
        return chosen.orElseThrow(() -> new Refused("chosenPriceBasis", "本案适用的办法对没有标价的样品未作规定，请选定价格依据"));
    }
}
