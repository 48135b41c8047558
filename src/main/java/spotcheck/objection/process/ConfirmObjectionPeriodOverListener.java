package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.objection.Filing;
import spotcheck.objection.Filings;

/** Task "look after the objection period": nothing came, or it was posted in time after all, or it is late. */
@Component
class ConfirmObjectionPeriodOverListener implements TaskListener {

    private final Filings filings;

    ConfirmObjectionPeriodOverListener(Filings filings) {
        this.filings = filings;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var received = !form.text("objectionFound").equals("none");
        ObjectionVariables.RECEIVED.set(task, received);
        if (received) {
            file(task, FilingForm.read(form), form.text("objectionFound").equals("in-time"));
        } else {
            filings.accepted(FormData.caseOf(task), ObjectionVariables.recipient(task));
        }
    }

    private void file(DelegateTask task, Filing filing, boolean saidInTime) {
        var inTime = filings.file(FormData.caseOf(task), ObjectionVariables.recipient(task), filing);
        if (inTime != saidInTime) {
            throw new Refused("objectionFound", inTime ? "提出日期在期限内，不是逾期" : "提出日期已超过期限，应选“逾期提出”");
        }
        ObjectionVariables.IN_TIME.set(task, inTime);
        ObjectionVariables.AGAINST.set(task, filing.isAgainstConclusion() ? "conclusion" : "sampling");
    }
}
