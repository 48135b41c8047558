package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.TasksOf;
import spotcheck.notification.Delivery;
import spotcheck.notification.NoticeDesk;
import spotcheck.notification.Service;

/** Those who organized the check told a recipient the result, or did not: the file says what they say. */
@TasksOf("incomingReport")
class OutsideNoticeTasks {

    private final NoticeDesk desk;

    OutsideNoticeTasks(NoticeDesk desk) {
        this.desk = desk;
    }

    @OnCompletion("userTask_recordOutsideNotice")
    void recordOutsideNotice(CaseNumber number, FormData form, DelegateTask task) {
        var told = form.text("outsideNotice").equals("told");
        if (told) {
            var method = Service.of(form.text("outsideServiceMethod"));
            var delivery = new Delivery(method, form.date("outsideToldOn"), form.text("outsideNoticeProof"));
            desk.toldOutside(number, NotificationVariables.recipient(task), delivery);
        }
        NotificationVariables.DELIVERED.set(task, told);
    }
}
