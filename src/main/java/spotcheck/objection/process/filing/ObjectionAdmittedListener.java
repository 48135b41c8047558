package spotcheck.objection.process.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.objection.filing.Filings;
import spotcheck.objection.process.ObjectionVariables;

/** End "objection taken up". */
@Component
class ObjectionAdmittedListener implements ExecutionListener {

    private final Filings filings;

    ObjectionAdmittedListener(Filings filings) {
        this.filings = filings;
    }

    @Override
    public void notify(DelegateExecution execution) {
        filings.admit(CaseKey.of(execution), ObjectionVariables.recipient(execution));
    }
}
