package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;

/** Start of the task 决定撤回或者继续: shows what is left of the conclusion. */
@Component
class ReconsiderOpenedListener implements TaskListener {

    private final Cases cases;

    ReconsiderOpenedListener(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var conclusion = cases.get(FormData.caseOf(task)).conclusion();
        task.setVariableLocal("overturnedConclusion", conclusion == null ? "原检验结论已撤销" : title(conclusion));
    }

    private static String title(String conclusion) {
        return conclusion.equals("qualified") ? "复检后：未发现不合格" : "复检后：不合格";
    }
}
