package spotcheck.disposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.disposal.KeptUnits;
import spotcheck.engine.CaseKey;

/** Start of one unit: what the table sampleDisposition asks about it, and who settles it. */
@Component
class SampleUnitListener implements ExecutionListener {

    private final KeptUnits kept;

    SampleUnitListener(KeptUnits kept) {
        this.kept = kept;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = CaseKey.of(execution);
        var unit = DisposalVariables.unit(execution);
        DisposalVariables.SUBJECT.set(execution, unit.code());
        var untested = DisposalVariables.UNTESTED.find(execution) != null;
        var conclusion = untested ? KeptUnits.WITHOUT : kept.conclusion(number, unit);
        DisposalVariables.DISPOSITION_CONCLUSION.set(execution, conclusion.word());
        DisposalVariables.setKeeper(execution, kept.keeper(number, unit));
        DisposalVariables.PROVISION.set(execution, kept.provision(number, unit));
        DisposalVariables.STORAGE.set(execution, kept.unit(number, unit).storage());
    }
}
