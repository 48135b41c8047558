package spotcheck.supervision.process;

import java.util.LinkedHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.form.StartForm;
import spotcheck.supervision.Breaches;

/** Start of a suspension: somebody of the organizer reports the breach in the task list. */
@Component
class BreachReportedListener implements ExecutionListener {

    private final StartForm form;
    private final Breaches breaches;

    BreachReportedListener(StartForm form, Breaches breaches) {
        this.form = form;
        this.breaches = breaches;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var answers = form.take(execution);
        var body = answers.text("breachBody");
        var facts = new LinkedHashMap<String, Object>(answers.shown());
        facts.remove("发现违规的案件（案号）");
        facts.put("机构", breaches.name(body));
        var spotCase = breaches.report(answers.text("breachCase"), body, facts);
        execution.setProcessBusinessKey(spotCase.number().value());
        ProcessVariable.REGIME.set(execution, spotCase.regime().code());
        BreachVariables.BODY.set(execution, body);
    }
}
