package spotcheck.disposal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.custody.UnitState;
import spotcheck.engine.form.FormData;

/** Task 按规定处置. */
@Component
class DisposeByRulesListener implements TaskListener {

    private final UnitSettlement settlement;

    DisposeByRulesListener(UnitSettlement settlement) {
        this.settlement = settlement;
    }

    @Override
    public void notify(DelegateTask task) {
        settlement.settle(task, UnitState.DISPOSED, FormData.of(task).text("disposalRecord"));
    }
}
