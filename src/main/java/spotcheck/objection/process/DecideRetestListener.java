package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.objection.RetestDecisions;

/** Task "decide on the retest"; what the table refuses nobody can grant. */
@Component
class DecideRetestListener implements TaskListener {

    private final RetestDecisions decisions;

    DecideRetestListener(RetestDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var granted = form.text("retestDecision").equals("retest");
        if (granted && "refuse".equals(ObjectionVariables.RETEST_REFUSAL.find(task))) {
            throw new Refused("retestDecision", "存在应当不予复检的情形，不能决定复检");
        }
        decide(task, granted, form.text("decisionReasons"));
        ObjectionVariables.GRANTED.set(task, granted);
    }

    private void decide(DelegateTask task, boolean granted, String reasons) {
        var number = FormData.caseOf(task);
        var recipient = ObjectionVariables.recipient(task);
        if (granted) {
            decisions.grant(number, recipient, reasons);
        } else {
            decisions.refuse(number, recipient, reasons);
        }
    }
}
