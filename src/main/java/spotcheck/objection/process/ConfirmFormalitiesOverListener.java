package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.objection.RetestFormalities;

/** Task "look after the formalities": done in time after all, or the retest is given up. */
@Component
class ConfirmFormalitiesOverListener implements TaskListener {

    private final RetestFormalities formalities;

    ConfirmFormalitiesOverListener(RetestFormalities formalities) {
        this.formalities = formalities;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var done = form.text("formalitiesFound").equals("in-time");
        if (done) {
            formalities.done(FormData.caseOf(task), ObjectionVariables.recipient(task), FormalitiesForm.read(form));
        } else {
            formalities.givenUp(FormData.caseOf(task), ObjectionVariables.recipient(task));
        }
        RetestVariables.FORMALITIES_DONE.set(task, done);
    }
}
