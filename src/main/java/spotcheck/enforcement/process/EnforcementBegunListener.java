package spotcheck.enforcement.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.enforcement.Handover;
import spotcheck.enforcement.Handovers;
import spotcheck.enforcement.clue.ClueTiming;
import spotcheck.engine.CaseKey;

/**
 * Start of the hand-over: a list that another stage has handed over already only waits for its receipt, and one that the
 * regime ties to the service of the report waits for that.
 */
@Component
class EnforcementBegunListener implements ExecutionListener {

    /** Found beside the case: it never goes with the list of another stage. */
    private static final String OWN_LIST = "early-resumption";

    private final Handovers handovers;
    private final ClueTiming timing;

    EnforcementBegunListener(Handovers handovers, ClueTiming timing) {
        this.handovers = handovers;
        this.timing = timing;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = CaseKey.of(execution);
        var waiting = OWN_LIST.equals(EnforcementVariables.HAND_OVER_GROUND.find(execution))
                ? Optional.<Handover>empty()
                : waitingForReceipt(number);
        EnforcementVariables.AWAITS_SERVICE.set(execution, timing.awaitsService(number));
        EnforcementVariables.CLUES_LISTED.set(execution, waiting.isPresent());
        waiting.ifPresent(handover ->
                EnforcementVariables.HANDOVER.set(execution, handover.facts().id()));
    }

    private Optional<Handover> waitingForReceipt(CaseNumber number) {
        return handovers.of(number).stream()
                .filter(handover -> handover instanceof Handover.Handed)
                .findFirst();
    }
}
