package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.enforcement.Handovers;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;

/** What enforcement decides when the conclusion fell on which its case rests, before its result or after. */
@TasksOf({"enforcement", "enforcementReview"})
class FallenConclusionTasks {

    private final Cases cases;
    private final Handovers handovers;

    FallenConclusionTasks(Cases cases, Handovers handovers) {
        this.cases = cases;
        this.handovers = handovers;
    }

    /** What is left of the conclusion. */
    @OnOpening({"userTask_reconsider", "userTask_reviewConcludedCase"})
    void showConclusion(CaseNumber number, OpenedForm form) {
        var conclusion = cases.get(number).conclusion();
        form.show("overturnedConclusion", conclusion == null ? "原检验结论已撤销" : "复检后：" + conclusion.title());
    }

    /** What rests on other facts than the conclusion may go on. */
    @OnCompletion("userTask_reconsider")
    void reconsider(FormData form, DelegateTask task) {
        var withdrawn = form.text("enforcementDecision").equals("withdraw");
        var handover = EnforcementVariables.HANDOVER.find(task);
        if (withdrawn && handover != null) {
            handovers.withdraw(handover, form.date("reconsideredOn"), form.text("reconsiderReason"));
        }
        EnforcementVariables.WITHDRAWN.set(task, withdrawn);
    }

    /** The result had been fed back already when the conclusion fell on which it rests. */
    @OnCompletion("userTask_reviewConcludedCase")
    void reviewConcludedCase(FormData form, DelegateTask task) {
        if (form.text("reviewDecision").equals("withdraw")) {
            handovers.withdraw(
                    EnforcementVariables.HANDOVER.get(task),
                    form.date("reviewedOn"),
                    form.text("concludedReviewReason"));
        }
    }
}
