package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.notification.ResultPapers;

/** Service task "start the period for telling the result". */
@Component
class StartServicePeriodDelegate implements JavaDelegate {

    private final ResultPapers papers;

    StartServicePeriodDelegate(ResultPapers papers) {
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        papers.startDuty(CaseKey.of(execution), NotificationVariables.recipient(execution));
    }
}
