package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.Cases;
import spotcheck.enforcement.ClueRouting;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;

/** Start of the task 寄送外部机关: names the authority that is none of ours. */
@TasksOf("illegalClue")
class SendClueOutsideListener {

    private final Cases cases;
    private final ClueRouting routing;

    SendClueOutsideListener(Cases cases, ClueRouting routing) {
        this.cases = cases;
        this.routing = routing;
    }

    @OnOpening("userTask_sendClueOutside")
    void open(DelegateTask task, OpenedForm form) {
        var spotCase = cases.get(FormData.caseOf(task));
        form.show("outsideReceiverName", routing.receiverName(spotCase, ClueOrigin.of(task)));
    }
}
