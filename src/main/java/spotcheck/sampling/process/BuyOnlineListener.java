package spotcheck.sampling.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.sampling.OnlineScope;

/** The purchase lies within what may be bought online; what its price depends on is kept for the table. */
@Component
class BuyOnlineListener implements TaskListener {

    private final OnlineScope scope;
    private final Cases cases;

    BuyOnlineListener(OnlineScope scope, Cases cases) {
        this.scope = scope;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        form.findText("onlineScope")
                .ifPresent(chosen -> scope.refuseOutside(
                        cases.get(FormData.caseOf(task)), chosen, form.findText("onlineScopeReason")));
        SamplingVariables.MARKED_PRICE.set(task, form.ticked("priceShown"));
        SamplingVariables.FREE_OFFERED.set(task, false);
        SamplingVariables.DESTRUCTIVE.set(task, true);
    }
}
