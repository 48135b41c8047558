package spotcheck.objection.process.retest;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.objection.process.ObjectionVariables;
import spotcheck.objection.retest.RetestEnding;

/** Service task "end the retest": the first conclusion stands. */
@Component
class EndRetestDelegate implements JavaDelegate {

    private final RetestEnding ending;

    EndRetestDelegate(RetestEnding ending) {
        this.ending = ending;
    }

    @Override
    @SuppressWarnings("unchecked") // our own listeners put words into the list
    public void execute(DelegateExecution execution) {
        List<String> causes = RetestVariables.CAUSES.get(execution);
        ending.end(CaseKey.of(execution), ObjectionVariables.recipient(execution), causes);
    }
}
