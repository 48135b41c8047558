package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.rectification.reinspection.ReinspectionTerms;

/** A round begins: its task is visible at once, to be followed up from the first day and done by the last. */
@Component
class ReinspectionTermListener implements ExecutionListener {

    private final ReinspectionTerms terms;

    ReinspectionTermListener(ReinspectionTerms terms) {
        this.terms = terms;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = CaseKey.of(execution);
        int round = RectificationVariables.round(execution);
        RectificationVariables.reinspectFrom(execution, terms.opens(number, round), terms.due(number, round));
    }
}
