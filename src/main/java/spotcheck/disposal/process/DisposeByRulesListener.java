package spotcheck.disposal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.custody.UnitState;
import spotcheck.disposal.Disposal;
import spotcheck.engine.FormData;

/** Task 按规定处置. */
@Component
class DisposeByRulesListener implements TaskListener {

    private final Disposal disposal;

    DisposeByRulesListener(Disposal disposal) {
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
                        UnitState.DISPOSED,
                        form.date("settledOn"),
                        DisposalVariables.NOT_BEFORE.get(task),
                        form.text("disposalRecord")));
    }
}
