package spotcheck.rectification.process;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.rectification.FailureRecords;
import spotcheck.rectification.order.OrderDesk;
import spotcheck.rectification.order.OrderTiming;
import spotcheck.rectification.reinspection.ReinspectionResults;

/** The tasks of {@code rectification.bpmn}. */
@TasksOf("rectification")
class RectificationTasks {

    private final OrderDesk desk;
    private final FailureRecords failures;
    private final Cases cases;
    private final HandlingEnd end;
    private final OrderTiming timing;
    private final ReinspectionResults results;

    RectificationTasks(
            OrderDesk desk,
            FailureRecords failures,
            Cases cases,
            HandlingEnd end,
            OrderTiming timing,
            ReinspectionResults results) {
        this.results = results;
        this.timing = timing;
        this.desk = desk;
        this.failures = failures;
        this.cases = cases;
        this.end = end;
    }

    /** The regime names no moment: the handler, whose order it is, chooses one, and the order waits for it. */
    @OnCompletion("userTask_decideOrderTiming")
    void decideOrderTiming(DelegateTask task, CaseNumber number, FormData form) {
        var chosen = form.text("orderTimingGround");
        RectificationVariables.START.set(task.getExecution(), chosen);
        RectificationVariables.ORDER_TIME_COME.set(task.getExecution(), timing.hasCome(number, chosen));
    }

    /** What failed stands there, with what was required and measured; the handler adds what the firm must do. */
    @OnOpening("userTask_issueOrder")
    void showFailures(CaseNumber number, OpenedForm form) {
        var failed = results.failedBefore(number).stream()
                .map(item -> item.inWords() + "不符合")
                .collect(Collectors.joining("；"));
        if (!failed.isEmpty()) {
            form.suggest("rectifyRequirements", failed + "。请查明原因、分清责任，按期整改并书面报告结果。");
        }
    }

    /** The handler issues the order to rectify, and says whether the product brings a major risk. */
    @OnCompletion("userTask_issueOrder")
    void issueOrder(DelegateTask task, CaseNumber number, FormData form) {
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

    @OnOpening("userTask_fileResultHandling")
    void offerPapers(CaseNumber number, OpenedForm form) {
        end.offerPapers(number, form);
    }

    @OnOpening("userTask_referEnforcement")
    void offerTeams(CaseNumber number, OpenedForm form) {
        end.offerTeams(number, form);
    }

    @OnCompletion("userTask_fileResultHandling")
    void fileResultHandling(CaseNumber number, FormData form) {
        end.file(number, form);
    }

    @OnCompletion("userTask_referEnforcement")
    void referEnforcement(CaseNumber number, FormData form) {
        end.referEnforcement(number, form);
    }
}
