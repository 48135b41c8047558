package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.objection.retest.Retests;

/** Service task "look for a retest": one reserve sample allows one retest, which all applicants share. */
@Component
class ClaimRetestDelegate implements JavaDelegate {

    private final Retests retests;

    ClaimRetestDelegate(Retests retests) {
        this.retests = retests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var claim = retests.claim(CaseKey.of(execution), ObjectionVariables.recipient(execution));
        ObjectionVariables.RETEST_STATE.set(execution, claim.state());
        if (claim.outcome() != null) {
            ObjectionVariables.RETEST_OUTCOME.set(execution, claim.outcome());
        }
    }
}
