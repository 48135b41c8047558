package spotcheck.disposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.disposal.Disposal;
import spotcheck.engine.CaseKey;

/** Step 起算退样期限; where the regime is silent the task that follows has an internal target only. */
@Component
class StartSampleReturnDelegate implements JavaDelegate {

    private final Disposal disposal;

    StartSampleReturnDelegate(Disposal disposal) {
        this.disposal = disposal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        disposal.startReturn(CaseKey.of(execution), DisposalVariables.unit(execution));
    }
}
