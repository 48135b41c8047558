package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.notification.ResultNotices;

/** Service task "start the period for telling the result". */
@Component
class StartServicePeriodDelegate implements JavaDelegate {

    private final ResultNotices notices;

    StartServicePeriodDelegate(ResultNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.startDuty(NotificationVariables.caseOf(execution), NotificationVariables.recipient(execution));
    }
}
