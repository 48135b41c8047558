package spotcheck.disposal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.custody.UnitState;
import spotcheck.disposal.Disposal;
import spotcheck.engine.FormData;

/** Task 退还样品. */
@Component
class ReturnSampleListener implements TaskListener {

    private final Disposal disposal;

    ReturnSampleListener(Disposal disposal) {
        this.disposal = disposal;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var returned = form.text("returnResult").equals("returned");
        DisposalVariables.settled(
                task,
                disposal.settle(
                        FormData.caseOf(task),
                        DisposalVariables.UNIT.get(task),
                        returned ? UnitState.RETURNED : UnitState.DISPOSED,
                        form.date("settledOn"),
                        DisposalVariables.NOT_BEFORE.get(task),
                        returned ? "接收人：" + form.text("receiver") : form.text("settlementRemark")));
    }
}
