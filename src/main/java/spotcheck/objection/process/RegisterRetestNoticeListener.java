package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.engine.wait.EngineDate;
import spotcheck.notification.Service;
import spotcheck.objection.RetestNotices;

/** Task "register the service of the retest notice": the time for the formalities begins. */
@Component
class RegisterRetestNoticeListener implements TaskListener {

    private final RetestNotices notices;

    RegisterRetestNoticeListener(RetestNotices notices) {
        this.notices = notices;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var end = notices.received(
                FormData.caseOf(task),
                ObjectionVariables.recipient(task),
                form.date("noticeReceivedOn"),
                Service.of(form.text("noticeService")).title(),
                form.findText("formalitiesDays")
                        .map(days -> form.integer("formalitiesDays"))
                        .orElse(null));
        RetestVariables.FORMALITIES_END.set(task, EngineDate.over(end));
    }
}
