package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseMessages;
import spotcheck.objection.Conclusions;

/** Service task "revoke the conclusion": what rests on it ends. */
@Component
class RevokeConclusionDelegate implements JavaDelegate {

    private final Conclusions conclusions;
    private final CaseMessages messages;

    RevokeConclusionDelegate(Conclusions conclusions, CaseMessages messages) {
        this.conclusions = conclusions;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = ObjectionVariables.caseOf(execution);
        conclusions.revoke(number);
        messages.tell(number, "conclusionOverturned");
    }
}
