package spotcheck.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.secret.BlindSamples;
import spotcheck.engine.CaseKey;

/** The inspection ended with an illegal clue: who hands it over has to name whom it concerns. */
@Component
class DiscloseBlindSampleListener implements ExecutionListener {

    private final BlindSamples blind;

    DiscloseBlindSampleListener(BlindSamples blind) {
        this.blind = blind;
    }

    @Override
    public void notify(DelegateExecution execution) {
        blind.disclose(CaseKey.of(execution));
    }
}
