package spotcheck.refusal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.engine.CaseKey;
import spotcheck.refusal.Refusals;

/** A refusal begins; if the sampling stage did not say whether to warn first, the table does. */
@Component
class RefusalOpenedListener implements ExecutionListener {

    private final Cases cases;
    private final Refusals refusals;

    RefusalOpenedListener(Cases cases, Refusals refusals) {
        this.cases = cases;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = CaseKey.of(execution);
        refusals.open(number);
        RefusalVariables.COOPERATES.set(execution, false);
        if (RefusalVariables.WARN_FIRST.find(execution) == null) {
            RefusalVariables.WARN_FIRST.set(execution, refusals.mustWarn(cases.get(number)));
        }
    }
}
