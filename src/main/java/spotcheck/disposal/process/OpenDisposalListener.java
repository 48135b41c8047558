package spotcheck.disposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.disposal.Disposal;

/** Start of the process: finds the units that are still there. */
@Component
class OpenDisposalListener implements ExecutionListener {

    private final Disposal disposal;

    OpenDisposalListener(Disposal disposal) {
        this.disposal = disposal;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        DisposalVariables.setUnits(execution, disposal.unsettled(number));
        DisposalVariables.RESERVE_FATE.set(execution, disposal.reserveState(number));
    }
}
