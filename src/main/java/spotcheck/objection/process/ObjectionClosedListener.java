package spotcheck.objection.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.course.OpenProceedings;
import spotcheck.engine.CaseKey;
import spotcheck.engine.diagram.CaseMessages;
import spotcheck.objection.filing.Filings;

/** Any end of objection; the last one of the case lets go on what waits for all of them. */
@Component
class ObjectionClosedListener implements ExecutionListener {

    private final Filings filings;
    private final List<OpenProceedings> proceedings;
    private final CaseMessages messages;

    ObjectionClosedListener(Filings filings, List<OpenProceedings> proceedings, CaseMessages messages) {
        this.filings = filings;
        this.proceedings = proceedings;
        this.messages = messages;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = CaseKey.of(execution);
        var outcome = execution.getCurrentActivityId().replace("endEvent_", "");
        filings.close(number, ObjectionVariables.recipient(execution), outcome);
        if (proceedings.stream().allMatch(stage -> stage.open(number).isEmpty())) {
            messages.tell(number, "objectionsClosed");
        }
    }
}
