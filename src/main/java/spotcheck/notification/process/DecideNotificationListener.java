package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;

/** Task "decide whether to tell": the regime says nothing, so the organizer decides and gives its reason. */
@Component
class DecideNotificationListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        var choice = FormData.of(task).text("notificationChoice");
        NotificationVariables.NOTIFICATION_ORDERED.set(task, !choice.equals("none"));
        if (!choice.equals("none")) {
            NotificationVariables.SENDER.set(task, choice);
        }
    }
}
