package spotcheck.objection.process;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.TasksOf;
import spotcheck.objection.filing.RetestDecisions;
import spotcheck.objection.filing.SamplingObjections;

/** What an objection that was taken up leads to: the conclusion is maintained or revoked, or there is a retest. */
@TasksOf("objection")
class ObjectionTasks {

    private final SamplingObjections objections;
    private final RetestDecisions decisions;

    ObjectionTasks(SamplingObjections objections, RetestDecisions decisions) {
        this.objections = objections;
        this.decisions = decisions;
    }

    @OnCompletion("userTask_verifyObjection")
    void verifyObjection(CaseNumber number, FormData form, DelegateTask task) {
        objections.verified(number, ObjectionVariables.recipient(task), form.text("verificationFinding"));
    }

    @OnCompletion("userTask_decideObjection")
    void decideObjection(CaseNumber number, FormData form, DelegateTask task) {
        var revoked = form.text("objectionDecision").equals("revoked");
        objections.decide(number, ObjectionVariables.recipient(task), revoked, form.text("decisionReasons"));
        ObjectionVariables.REVOKED.set(task, revoked);
    }

    /** What speaks against a retest, seen by people or shown by the report. */
    @OnCompletion("userTask_studyObjection")
    void studyObjection(CaseNumber number, FormData form, DelegateTask task) {
        var grounds = new ArrayList<>(form.words("refusalGroundsSeen"));
        decisions.groundsOfReport(number, ObjectionVariables.recipient(task)).stream()
                .filter(ground -> !grounds.contains(ground))
                .forEach(grounds::add);
        ObjectionVariables.REFUSAL_GROUNDS.set(task, grounds);
        ObjectionVariables.GROUNDS_FOUND.set(task, !grounds.isEmpty());
    }

    /** What the table refuses nobody can grant. */
    @OnCompletion("userTask_decideRetest")
    void decideRetest(CaseNumber number, FormData form, DelegateTask task) {
        var granted = form.text("retestDecision").equals("retest");
        if (granted && "refuse".equals(ObjectionVariables.RETEST_REFUSAL.find(task))) {
            throw new Refused("retestDecision", "存在应当不予复检的情形，不能决定复检");
        }
        var recipient = ObjectionVariables.recipient(task);
        if (granted) {
            decisions.grant(number, recipient, form.text("decisionReasons"));
        } else {
            decisions.refuse(number, recipient, form.text("decisionReasons"));
        }
        ObjectionVariables.GRANTED.set(task, granted);
    }
}
