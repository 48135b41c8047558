package spotcheck.disposal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.custody.UnitState;
import spotcheck.engine.form.FormData;

/** Task 退还样品. */
@Component
class ReturnSampleListener implements TaskListener {

    private final UnitSettlement settlement;

    ReturnSampleListener(UnitSettlement settlement) {
        this.settlement = settlement;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        if (form.text("returnResult").equals("returned")) {
            settlement.settle(task, UnitState.RETURNED, "接收人：" + form.text("receiver"));
        } else {
            settlement.settle(task, UnitState.DISPOSED, form.text("settlementRemark"));
        }
    }
}
