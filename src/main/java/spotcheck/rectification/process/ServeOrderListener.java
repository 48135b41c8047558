package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.OrderKind;
import spotcheck.rectification.OrderReceipts;
import spotcheck.rectification.Receipt;
import spotcheck.rectification.RectificationDesk;

/** The party received the order to rectify: its last day is known. */
@Component
class ServeOrderListener implements TaskListener {

    private final OrderReceipts receipts;

    private final RectificationDesk desk;

    ServeOrderListener(OrderReceipts receipts, RectificationDesk desk) {
        this.receipts = receipts;
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var number = FormData.caseOf(task);
        var receipt = new Receipt(form.date("orderServedOn"), form.text("serviceWay"));
        receipts.served(
                number,
                OrderKind.RECTIFICATION,
                receipt,
                form.findDate("reportReceivedOn").orElse(null));
        RectificationVariables.rectifyBy(task.getExecution(), desk.rectifyBy(number));
    }
}
