package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseMessages;
import spotcheck.objection.Conclusions;

/** Service task "the retest conclusion counts": what rests on the first one ends. */
@Component
class ReplaceConclusionDelegate implements JavaDelegate {

    private final Conclusions conclusions;
    private final CaseMessages messages;

    ReplaceConclusionDelegate(Conclusions conclusions, CaseMessages messages) {
        this.conclusions = conclusions;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = ObjectionVariables.caseOf(execution);
        conclusions.replace(number, RetestVariables.RETEST_CONCLUSION.get(execution));
        messages.tell(number, "conclusionOverturned");
    }
}
