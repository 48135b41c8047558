package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.objection.filing.Filings;

/** Start of objection: from here on the recipient may object; the table is first asked whether it may at all. */
@Component
class ObjectionBegunListener implements ExecutionListener {

    private final Filings filings;

    ObjectionBegunListener(Filings filings) {
        this.filings = filings;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var recipient = ObjectionVariables.recipient(execution);
        filings.begin(CaseKey.of(execution), recipient);
        ObjectionVariables.DEADLINE_SUBJECT.set(execution, recipient.word());
        ObjectionVariables.APPLICANT.set(execution, recipient.applicant());
        ObjectionVariables.IN_TIME.set(execution, true);
        ObjectionVariables.ABOUT.set(execution, "conclusion");
    }
}
