package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.notification.Service;
import spotcheck.objection.RetestReports;
import spotcheck.objection.Retests;

/** Task "tell the retest result"; who bears the fee is told with it. */
@Component
class InformRetestResultListener implements TaskListener {

    private final RetestReports reports;
    private final Retests retests;

    InformRetestResultListener(RetestReports reports, Retests retests) {
        this.reports = reports;
        this.retests = retests;
    }

    @Override
    public void notify(DelegateTask task) {
        var number = FormData.caseOf(task);
        var applicant = ObjectionVariables.recipient(task);
        retests.feeBorneBy(number, applicant, payer(task));
        reports.inform(number, applicant, Service.of(FormData.of(task).text("resultService")));
    }

    private static String payer(DelegateTask task) {
        var said = RetestVariables.FEE.get(task);
        return said.equals("silent")
                ? FormData.of(task)
                        .findText("retestFeePayer")
                        .orElseThrow(() -> new Refused("retestFeePayer", "适用的办法未规定复检费用由谁承担，请由组织机关决定"))
                : said;
    }
}
