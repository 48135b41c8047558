package spotcheck.disposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.disposal.Disposal;

/** Start of one unit: what the table sampleDisposition asks about it, and who settles it. */
@Component
class SampleUnitListener implements ExecutionListener {

    private final Disposal disposal;

    SampleUnitListener(Disposal disposal) {
        this.disposal = disposal;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        var unit = DisposalVariables.unit(execution);
        DisposalVariables.SUBJECT.set(execution, unit.code());
        var untested = DisposalVariables.UNTESTED.find(execution) != null;
        DisposalVariables.DISPOSITION_CONCLUSION.set(
                execution, untested ? Disposal.WITHOUT : disposal.conclusion(number, unit));
        DisposalVariables.setKeeper(execution, disposal.keeper(number, unit));
        DisposalVariables.PROVISION.set(execution, disposal.provision(number, unit));
        DisposalVariables.STORAGE.set(execution, disposal.unit(number, unit).storage());
    }
}
