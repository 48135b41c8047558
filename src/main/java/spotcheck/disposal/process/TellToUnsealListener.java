package spotcheck.disposal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.custody.UnitState;
import spotcheck.disposal.Disposal;
import spotcheck.engine.FormData;

/** Task 通知自行解封. */
@Component
class TellToUnsealListener implements TaskListener {

    private final Disposal disposal;

    TellToUnsealListener(Disposal disposal) {
        this.disposal = disposal;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);

        DisposalVariables.settled(
                task,
                disposal.settle(
                        FormData.caseOf(task),
                        DisposalVariables.UNIT.get(task),
                        UnitState.UNSEALED_BY_PARTY,
                        form.date("settledOn"),
                        DisposalVariables.NOT_BEFORE.get(task),
                        "通知对象：" + form.text("receiver")));
        disposal.issueUnsealNotice(FormData.caseOf(task));
    }
}
