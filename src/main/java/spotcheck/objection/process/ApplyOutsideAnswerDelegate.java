package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Conclusion;
import spotcheck.engine.CaseKey;
import spotcheck.objection.Conclusions;

/** Service task "apply the answer of those who organized the check": their conclusion fell, and what rests on it ends. */
@Component
class ApplyOutsideAnswerDelegate implements JavaDelegate {

    private final Conclusions conclusions;
    private final FallenConclusion fallen;

    ApplyOutsideAnswerDelegate(Conclusions conclusions, FallenConclusion fallen) {
        this.conclusions = conclusions;
        this.fallen = fallen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseKey.of(execution);
        if (ObjectionVariables.OUTSIDE_ANSWER.get(execution).equals("revoked")) {
            conclusions.revoke(number);
        } else {
            conclusions.replace(number, Conclusion.QUALIFIED);
        }
        fallen.tell(number);
    }
}
