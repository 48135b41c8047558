package spotcheck.objection.process.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.objection.filing.Filings;
import spotcheck.objection.process.ObjectionVariables;

/** Service task "tell that the objection is not taken up". */
@Component
class InformNotAdmittedDelegate implements JavaDelegate {

    private final Filings filings;

    InformNotAdmittedDelegate(Filings filings) {
        this.filings = filings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        filings.notTakenUp(
                CaseKey.of(execution),
                ObjectionVariables.recipient(execution),
                ObjectionVariables.ADMISSIBILITY.get(execution).equals("out-of-time"));
    }
}
