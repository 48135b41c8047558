package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.OrderDesk;
import spotcheck.rectification.OrderKind;
import spotcheck.rectification.Receipt;

/** The party received the order to suspend business. */
@Component
class ServeSuspensionListener implements TaskListener {

    private final OrderDesk desk;

    ServeSuspensionListener(OrderDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var receipt = new Receipt(form.date("suspensionServedOn"), form.text("serviceWay"));
        desk.served(FormData.caseOf(task), OrderKind.SUSPENSION, receipt, null);
    }
}
