package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.objection.Conclusions;

/** Service task "revoke the conclusion": what rests on it ends. */
@Component
class RevokeConclusionDelegate implements JavaDelegate {

    private final Conclusions conclusions;
    private final FallenConclusion fallen;

    RevokeConclusionDelegate(Conclusions conclusions, FallenConclusion fallen) {
        this.conclusions = conclusions;
        this.fallen = fallen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseKey.of(execution);
        conclusions.revoke(number);
        fallen.tell(number);
    }
}
