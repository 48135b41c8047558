package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;

/** Start of the task 决定撤回或者继续: shows what is left of the conclusion. */
@TasksOf({"enforcement", "enforcementReview"})
class ReconsiderOpenedListener {

    private final Cases cases;

    ReconsiderOpenedListener(Cases cases) {
        this.cases = cases;
    }

    @OnOpening({"userTask_reconsider", "userTask_reviewConcludedCase"})
    void open(DelegateTask task, OpenedForm form) {
        var conclusion = cases.get(FormData.caseOf(task)).conclusion();
        form.show("overturnedConclusion", conclusion == null ? "原检验结论已撤销" : title(conclusion));
    }

    private static String title(String conclusion) {
        return conclusion.equals("qualified") ? "复检后：未发现不合格" : "复检后：不合格";
    }
}
