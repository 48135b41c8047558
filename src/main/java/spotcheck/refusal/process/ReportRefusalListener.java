package spotcheck.refusal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.refusal.Refusals;
import spotcheck.refusal.ReportTimes;

/** Organizer and county authority were told. */
@Component
class ReportRefusalListener implements TaskListener {

    private final Refusals refusals;

    ReportRefusalListener(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        refusals.report(
                FormData.caseOf(task),
                new ReportTimes(
                        form.dateTime("refusalReportedOn", "organizerToldAt"),
                        form.dateTime("refusalReportedOn", "countyToldAt")));
    }
}
