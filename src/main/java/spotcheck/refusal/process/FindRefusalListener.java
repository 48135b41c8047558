package spotcheck.refusal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.refusal.Refusals;

/** Takes the form of finding. */
@Component
class FindRefusalListener implements TaskListener {

    private final Cases cases;
    private final Refusals refusals;

    FindRefusalListener(Cases cases, Refusals refusals) {
        this.cases = cases;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        refusals.find(
                cases.get(FormData.caseOf(task)),
                form.text("refusalConduct"),
                form.text("refusingParty"),
                form.words("findingSignatures"));
    }
}
