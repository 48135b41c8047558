package spotcheck.planning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.planning.AnnualPlans;

/** End of an annual plan: its file is closed. */
@Component
class ClosePlanListener implements ExecutionListener {

    private final AnnualPlans plans;

    ClosePlanListener(AnnualPlans plans) {
        this.plans = plans;
    }

    @Override
    public void notify(DelegateExecution execution) {
        plans.close(
                CaseKey.of(execution),
                execution.getCurrentActivityId().replace("endEvent_", ""),
                execution.getBpmnModelElementInstance().getName());
    }
}
