package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.engine.wait.EngineDate;
import spotcheck.objection.Filings;

/** Task "set the objection period": the regime is silent, so the organizer fixes a last day and gives its reason. */
@Component
class SetObjectionPeriodListener implements TaskListener {

    private final Filings filings;

    SetObjectionPeriodListener(Filings filings) {
        this.filings = filings;
    }

    @Override
    public void notify(DelegateTask task) {
        var lastDay = FormData.of(task).date("objectionLastDay");
        filings.setPeriod(FormData.caseOf(task), ObjectionVariables.recipient(task), lastDay);
        ObjectionVariables.PERIOD_ENDS.set(task, EngineDate.over(lastDay));
    }
}
