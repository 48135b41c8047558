package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.FailureRecords;
import spotcheck.rectification.OrderDesk;

/** The handler issues the order to rectify, and says whether the product brings a major risk. */
@Component
class IssueOrderListener implements TaskListener {

    private final OrderDesk desk;

    private final FailureRecords failures;

    private final Cases cases;

    IssueOrderListener(OrderDesk desk, FailureRecords failures, Cases cases) {
        this.desk = desk;
        this.failures = failures;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var number = FormData.caseOf(task);
        desk.orderRectification(
                number,
                form.text("rectifyRequirements"),
                form.findDate("rectifyBy").orElse(null));
        var record = failures.of(cases.get(number));
        var execution = task.getExecution();
        RectificationVariables.CONSECUTIVE_FAILURES.set(execution, record.consecutiveFailures());
        RectificationVariables.WITHIN_TWO_YEARS.set(execution, record.withinTwoYears());
        RectificationVariables.MAJOR_RISK.set(
                execution, form.text("riskJudgement").equals("major"));
    }
}
