package spotcheck.objection.process.retest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.objection.process.ObjectionVariables;
import spotcheck.objection.retest.RetestBodies;

/** Service task "commission the retest body". */
@Component
class CommissionRetestBodyDelegate implements JavaDelegate {

    private final RetestBodies bodies;

    CommissionRetestBodyDelegate(RetestBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        bodies.commission(CaseKey.of(execution), ObjectionVariables.recipient(execution));
    }
}
