package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.notification.ResultPapers;

/** Task "receive the papers of the result": from here on the handling authority tells the recipient. */
@Component
class ReceiveResultPapersListener implements TaskListener {

    private final ResultPapers papers;

    ReceiveResultPapersListener(ResultPapers papers) {
        this.papers = papers;
    }

    @Override
    public void notify(DelegateTask task) {
        var receivedOn = FormData.of(task).date("papersReceivedOn");
        papers.received(FormData.caseOf(task), NotificationVariables.recipient(task), receivedOn);
        NotificationVariables.SENDER_ROLE.set(task, "handler");
    }
}
