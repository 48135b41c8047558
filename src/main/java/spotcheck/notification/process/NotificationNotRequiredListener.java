package spotcheck.notification.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.course.OpenProceedings;
import spotcheck.engine.CaseKey;
import spotcheck.engine.diagram.CaseMessages;
import spotcheck.notification.ResultNotices;

/** End "no notice required"; if nobody else of the case can object any more, what waits for that goes on. */
@Component
class NotificationNotRequiredListener implements ExecutionListener {

    private final ResultNotices notices;
    private final List<OpenProceedings> proceedings;
    private final CaseMessages messages;

    NotificationNotRequiredListener(ResultNotices notices, List<OpenProceedings> proceedings, CaseMessages messages) {
        this.notices = notices;
        this.proceedings = proceedings;
        this.messages = messages;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = CaseKey.of(execution);
        notices.notRequired(number, NotificationVariables.recipient(execution));
        if (proceedings.stream().allMatch(stage -> stage.open(number).isEmpty())) {
            messages.tell(number, "objectionsClosed");
        }
    }
}
