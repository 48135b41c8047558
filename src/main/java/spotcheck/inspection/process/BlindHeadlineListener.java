package spotcheck.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseFacts;
import spotcheck.engine.FormData;

/** Start of the laboratory's tasks: of a blind sample the headline shows its number and no party (NMG-35b). */
@Component
class BlindHeadlineListener implements TaskListener {

    private final CaseFacts facts;

    BlindHeadlineListener(CaseFacts facts) {
        this.facts = facts;
    }

    @Override
    public void notify(DelegateTask task) {
        var code = InspectionVariables.BLIND_NUMBER.find(task);
        if (code != null && !code.isEmpty()) {
            var product = facts.of(FormData.caseOf(task)).get("product");
            task.setVariableLocal("caseHeadline", "盲样 %s · %s".formatted(code, product));
        }
    }
}
