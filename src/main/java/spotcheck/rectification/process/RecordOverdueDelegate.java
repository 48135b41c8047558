package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.rectification.RectificationDesk;

/** The last day is over and no report came: the file says so before anybody acts on it. */
@Component
class RecordOverdueDelegate implements JavaDelegate {

    private final RectificationDesk desk;

    RecordOverdueDelegate(RectificationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.overdue(CaseKey.of(execution));
    }
}
