package spotcheck.disposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.disposal.KeptUnits;
import spotcheck.engine.CaseKey;

/** Start of the process: finds the units that are still there. */
@Component
class OpenDisposalListener implements ExecutionListener {

    private final KeptUnits kept;

    OpenDisposalListener(KeptUnits kept) {
        this.kept = kept;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = CaseKey.of(execution);
        DisposalVariables.setUnits(execution, kept.unsettled(number));
        DisposalVariables.RESERVE_FATE.set(execution, kept.reserveState(number));
    }
}
