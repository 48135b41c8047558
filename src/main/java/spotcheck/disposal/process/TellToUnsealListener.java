package spotcheck.disposal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.custody.UnitState;
import spotcheck.disposal.Disposal;
import spotcheck.engine.form.FormData;

/** Task 通知自行解封. */
@Component
class TellToUnsealListener implements TaskListener {

    private final UnitSettlement settlement;
    private final Disposal disposal;

    TellToUnsealListener(UnitSettlement settlement, Disposal disposal) {
        this.settlement = settlement;
        this.disposal = disposal;
    }

    @Override
    public void notify(DelegateTask task) {
        settlement.settle(
                task, UnitState.UNSEALED_BY_PARTY, "通知对象：" + FormData.of(task).text("receiver"));
        disposal.issueUnsealNotice(FormData.caseOf(task));
    }
}
