package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.objection.Filings;

/** Task "register an objection", on any day before the period is over. */
@Component
class RegisterObjectionListener implements TaskListener {

    private final Filings filings;

    RegisterObjectionListener(Filings filings) {
        this.filings = filings;
    }

    @Override
    public void notify(DelegateTask task) {
        var filing = FilingForm.read(FormData.of(task));
        var inTime = filings.file(FormData.caseOf(task), ObjectionVariables.recipient(task), filing);
        ObjectionVariables.IN_TIME.set(task, inTime);
        ObjectionVariables.AGAINST.set(task, filing.isAgainstConclusion() ? "conclusion" : "sampling");
    }
}
