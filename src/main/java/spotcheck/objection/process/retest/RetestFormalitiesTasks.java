package spotcheck.objection.process.retest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.paper.PaperService;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.engine.wait.EngineDate;
import spotcheck.notification.Service;
import spotcheck.objection.process.ObjectionVariables;
import spotcheck.objection.retest.RetestBodies;
import spotcheck.objection.retest.RetestFormalities;
import spotcheck.objection.retest.RetestNotices;

/** What comes before a retest: the notice, the applicant's formalities, and the body that tests. */
@TasksOf("retestFormalities")
class RetestFormalitiesTasks {

    private final RetestNotices notices;
    private final RetestFormalities formalities;
    private final RetestBodies bodies;

    RetestFormalitiesTasks(RetestNotices notices, RetestFormalities formalities, RetestBodies bodies) {
        this.notices = notices;
        this.formalities = formalities;
        this.bodies = bodies;
    }

    /** The time for the formalities begins. */
    @OnCompletion("userTask_registerRetestNotice")
    void registerRetestNotice(CaseNumber number, FormData form, DelegateTask task) {
        var end = notices.received(
                number,
                ObjectionVariables.recipient(task),
                new PaperService(
                        Service.of(form.text("noticeService")).title(),
                        form.date("noticeReceivedOn"),
                        form.text("noticeProof")),
                form.findText("formalitiesDays")
                        .map(days -> form.integer("formalitiesDays"))
                        .orElse(null));
        RetestVariables.FORMALITIES_END.set(task, EngineDate.over(end));
    }

    /** Done, or the applicant withdraws before. */
    @OnCompletion("userTask_registerFormalities")
    void registerFormalities(CaseNumber number, FormData form, DelegateTask task) {
        settle(number, form, task, form.text("formalitiesResult").equals("done"));
    }

    /** Done in time after all, or the retest is given up. */
    @OnCompletion("userTask_confirmFormalitiesOver")
    void confirmFormalitiesOver(CaseNumber number, FormData form, DelegateTask task) {
        var inTime = form.text("formalitiesFound").equals("in-time");
        if (!inTime && !"refuse".equals(ObjectionVariables.RETEST_REFUSAL.find(task))) {
            throw new Refused("formalitiesFound", "适用的办法没有规定逾期未办即不予复检，不能视为放弃，请催办后再登记");
        }
        settle(number, form, task, inTime);
    }

    private void settle(CaseNumber number, FormData form, DelegateTask task, boolean done) {
        var applicant = ObjectionVariables.recipient(task);
        if (done) {
            formalities.done(number, applicant, FormalitiesForm.read(form));
        } else {
            formalities.givenUp(number, applicant);
        }
        RetestVariables.FORMALITIES_DONE.set(task, done);
    }

    /** The laboratories that may be chosen. */
    @OnOpening("userTask_chooseRetestBody")
    void offerRetestBodies(CaseNumber number, OpenedForm form, DelegateTask task) {
        var offered = new LinkedHashMap<String, String>();
        bodies.candidates(number, RetestVariables.unqualified(task))
                .forEach(body -> offered.put(body.id(), body.name()));
        form.offer("retestBodies", offered);
        form.show("retestLaboratory", named(task).filter(offered::containsKey).orElse(null));
    }

    /** The laboratory that the notice named, and that is to be judged now. */
    private static Optional<String> named(DelegateTask task) {
        return Optional.ofNullable(ObjectionVariables.NAMED_BODY.find(task));
    }

    /** The table then judges the choice. */
    @OnCompletion("userTask_chooseRetestBody")
    void chooseRetestBody(CaseNumber number, FormData form, DelegateTask task) {
        var chosen = form.text("retestLaboratory");
        var unqualified = new ArrayList<>(RetestVariables.unqualified(task));
        RetestVariables.SAME_AS_FIRST.set(task, bodies.choose(number, ObjectionVariables.recipient(task), chosen));
        RetestVariables.QUALIFIED.set(task, form.ticked("bodyQualified"));
        RetestVariables.ONLY_QUALIFIED_BODY.set(task, bodies.leaveTheFirstAlone(number, unqualified));
        if (!form.ticked("bodyQualified")) {
            unqualified.add(chosen);
            RetestVariables.UNQUALIFIED.set(task, unqualified);
        }
    }
}
