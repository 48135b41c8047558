package spotcheck.disposal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import spotcheck.custody.UnitState;
import spotcheck.disposal.Disposal;
import spotcheck.engine.form.FormData;

/** What the forms have in common with which a unit is settled. */
@Component
class UnitSettlement {

    private final Disposal disposal;

    UnitSettlement(Disposal disposal) {
        this.disposal = disposal;
    }

    /** @param how what the form says about it, for the unit's custody */
    void settle(DelegateTask task, UnitState next, String how) {
        var unit = disposal.settle(
                FormData.caseOf(task),
                DisposalVariables.unit(task),
                next,
                FormData.of(task).date("settledOn"),
                DisposalVariables.NOT_BEFORE.get(task),
                how);
        DisposalVariables.settled(task, unit);
    }
}
