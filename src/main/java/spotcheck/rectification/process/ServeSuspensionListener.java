package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.OrderKind;
import spotcheck.rectification.OrderReceipts;
import spotcheck.rectification.Receipt;

/** The party received the order to suspend business. */
@Component
class ServeSuspensionListener implements TaskListener {

    private final OrderReceipts receipts;

    ServeSuspensionListener(OrderReceipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var receipt = new Receipt(form.date("suspensionServedOn"), form.text("serviceWay"));
        receipts.served(FormData.caseOf(task), OrderKind.SUSPENSION, receipt, null);
    }
}
