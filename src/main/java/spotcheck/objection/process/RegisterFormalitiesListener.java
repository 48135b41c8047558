package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.objection.RetestFormalities;

/** Task "register the formalities": done, or the applicant withdraws before. */
@Component
class RegisterFormalitiesListener implements TaskListener {

    private final RetestFormalities formalities;

    RegisterFormalitiesListener(RetestFormalities formalities) {
        this.formalities = formalities;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var done = form.text("formalitiesResult").equals("done");
        if (done) {
            formalities.done(FormData.caseOf(task), ObjectionVariables.recipient(task), FormalitiesForm.read(form));
        } else {
            formalities.givenUp(FormData.caseOf(task), ObjectionVariables.recipient(task));
        }
        RetestVariables.FORMALITIES_DONE.set(task, done);
    }
}
