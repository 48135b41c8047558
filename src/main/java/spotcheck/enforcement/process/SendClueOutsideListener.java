package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.enforcement.ClueRouting;
import spotcheck.engine.form.FormData;

/** Start of the task 寄送外部机关: names the authority that is none of ours. */
@Component
class SendClueOutsideListener implements TaskListener {

    private final Cases cases;
    private final ClueRouting routing;

    SendClueOutsideListener(Cases cases, ClueRouting routing) {
        this.cases = cases;
        this.routing = routing;
    }

    @Override
    public void notify(DelegateTask task) {
        var spotCase = cases.get(FormData.caseOf(task));
        task.setVariableLocal("outsideReceiverName", routing.receiverName(spotCase, ClueOrigin.of(task)));
    }
}
