package spotcheck.opening.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.StartForm;
import spotcheck.opening.OpeningDesk;

/** Start of the overview: the case gets its number, its regime and its place among the other cases. */
@Component
class OpenCaseListener implements ExecutionListener {

    private final StartForm form;
    private final OpeningDesk desk;

    OpenCaseListener(StartForm form, OpeningDesk desk) {
        this.form = form;
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var opened = desk.open(OpeningForm.read(form.take(execution)));
        execution.setProcessBusinessKey(opened.number());
        ProcessVariable.REGIME.set(execution, opened.regime());
        ProcessVariable.CHANNEL.set(execution, opened.channel());
    }
}
