package spotcheck.objection.process.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.objection.filing.Filings;
import spotcheck.objection.process.ObjectionVariables;

/** Service task "record that nobody objected". */
@Component
class RecordObjectionSilenceDelegate implements JavaDelegate {

    private final Filings filings;

    RecordObjectionSilenceDelegate(Filings filings) {
        this.filings = filings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        filings.silence(CaseKey.of(execution), ObjectionVariables.recipient(execution));
    }
}
