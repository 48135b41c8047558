package spotcheck.objection.process.retest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.objection.process.ObjectionVariables;
import spotcheck.objection.retest.RetestFormalities;

/** Service task "record that the formalities were missed". */
@Component
class RecordFormalitiesOverDelegate implements JavaDelegate {

    private final RetestFormalities formalities;

    RecordFormalitiesOverDelegate(RetestFormalities formalities) {
        this.formalities = formalities;
    }

    @Override
    public void execute(DelegateExecution execution) {
        formalities.over(CaseKey.of(execution), ObjectionVariables.recipient(execution));
        ObjectionVariables.GROUND.set(execution, "formalities-missed");
    }
}
