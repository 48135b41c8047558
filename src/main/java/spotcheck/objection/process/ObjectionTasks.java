package spotcheck.objection.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.notification.Recipient;
import spotcheck.objection.filing.RetestDecisions;
import spotcheck.objection.filing.SamplingObjections;
import spotcheck.objection.retest.RetestBodies;
import spotcheck.objection.retest.SettledByRetest;
import spotcheck.objection.retest.SettledByRetest.Settled;

/** What an objection that was taken up leads to: the conclusion is maintained or revoked, or there is a retest. */
@TasksOf("objection")
class ObjectionTasks {

    private final SamplingObjections objections;
    private final RetestDecisions decisions;
    private final SettledByRetest retest;
    private final RetestBodies bodies;

    ObjectionTasks(
            SamplingObjections objections, RetestDecisions decisions, SettledByRetest retest, RetestBodies bodies) {
        this.bodies = bodies;
        this.objections = objections;
        this.decisions = decisions;
        this.retest = retest;
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

    /** Who comes after a retest has what it settled before him; what he alone disputes is to be examined. */
    @OnOpening("userTask_studyObjection")
    void showRetest(CaseNumber number, OpenedForm form, DelegateTask task) {
        var settled = retest.of(number, ObjectionVariables.recipient(task));
        form.show("settledByRetest", settled.map(Settled::inWords).orElse(null));
        form.show(
                "ownItems",
                settled.map(each -> String.join("、", each.own()))
                        .filter(items -> !items.isEmpty())
                        .orElse(null));
    }

    /** What speaks against a retest, seen by people or shown by the report. */
    @OnCompletion("userTask_studyObjection")
    void studyObjection(CaseNumber number, FormData form, DelegateTask task) {
        var grounds = new ArrayList<>(form.words("refusalGroundsSeen"));
        decisions.refuseContradicted(number, ObjectionVariables.recipient(task), grounds);
        decisions.groundsOfReport(number, ObjectionVariables.recipient(task)).stream()
                .filter(ground -> !grounds.contains(ground))
                .forEach(grounds::add);
        ObjectionVariables.REFUSAL_GROUNDS.set(task, grounds);
        ObjectionVariables.GROUNDS_FOUND.set(task, !grounds.isEmpty());
    }

    /** A retest can be granted as long as the reserve sample is there; afterwards its conclusion is everybody's (G13). */
    @OnOpening("userTask_decideRetest")
    void offerDecisions(CaseNumber number, OpenedForm form, DelegateTask task) {
        var settled = retest.of(number, ObjectionVariables.recipient(task));
        form.show("settledByRetest", settled.map(Settled::inWords).orElse(null));
        var named = new LinkedHashMap<String, String>();
        bodies.candidates(number, List.of()).forEach(body -> named.put(body.id(), body.name()));
        form.offer("retestBodies", named);
        form.offer("retestDecisions", settled.map(ObjectionTasks::afterRetest).orElse(beforeRetest()));
    }

    private static Map<String, String> beforeRetest() {
        var offered = new LinkedHashMap<String, String>();
        offered.put("retest", "同意复检");
        offered.put("no-retest", "不予复检");
        return offered;
    }

    private static Map<String, String> afterRetest(Settled settled) {
        var offered = new LinkedHashMap<String, String>();
        offered.put("shared", "不再另行复检，适用本案已有的复检结论");
        offered.put("no-retest", "不予复检");
        if (settled.failsByOwnAlone()) {
            offered.put("revoked", "经核查其单独异议的项目，撤销原检验结论");
        }
        return offered;
    }

    /** What the table refuses nobody can grant. */
    @OnCompletion("userTask_decideRetest")
    void decideRetest(CaseNumber number, FormData form, DelegateTask task) {
        var decision = form.text("retestDecision");
        if (decision.equals("retest") && "refuse".equals(ObjectionVariables.RETEST_REFUSAL.find(task))) {
            throw new Refused("retestDecision", "存在应当不予复检的情形，不能决定复检");
        }
        decide(number, ObjectionVariables.recipient(task), decision, form.text("decisionReasons"));
        form.findText("namedRetestBody")
                .filter(named -> decision.equals("retest"))
                .ifPresent(named -> ObjectionVariables.NAMED_BODY.set(task, named));
        ObjectionVariables.GRANTED.set(task, decision.equals("retest") || decision.equals("shared"));
        ObjectionVariables.REVOKED.set(task, decision.equals("revoked"));
    }

    private void decide(CaseNumber number, Recipient recipient, String decision, String reasons) {
        switch (decision) {
            case "retest" -> decisions.grant(number, recipient, reasons);
            case "shared" -> decisions.share(number, recipient, reasons);
            case "revoked" -> decisions.revoke(number, recipient, reasons);
            default -> decisions.refuse(number, recipient, reasons);
        }
    }
}
