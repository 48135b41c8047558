package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.rectification.HandlingLetters;

/** The tasks of {@code follow-up-measure.bpmn}; that the measure was carried out is an entry, and a paper where there is one. */
@TasksOf("followUpMeasure")
class FollowUpMeasureTasks {

    private static final String DONE = "done";

    private final HandlingLetters letters;
    private final Cases cases;

    FollowUpMeasureTasks(HandlingLetters letters, Cases cases) {
        this.letters = letters;
        this.cases = cases;
    }

    /** Day and place are told in writing, unless they are agreed in another way. */
    @OnCompletion("userTask_inviteToInterview")
    void invite(CaseNumber number, FormData form) {
        if (form.text("interviewCall").equals("notice")) {
            letters.invite(cases.get(number));
        }
    }

    @OnOpening("userTask_carryOutMeasure")
    void showMeasure(DelegateTask task, OpenedForm form) {
        form.show("measureTitle", FollowUpMeasure.title(task));
    }

    /** An interview leaves a record, advice its letter (CQ23-78a, CQ23-78b, SX23-7-3, SX23-8-3). */
    @OnCompletion("userTask_carryOutMeasure")
    void carryOut(DelegateTask task, CaseNumber number, FormData form) {
        if (!form.text("measureResult").equals(DONE)) {
            return;
        }
        var spotCase = cases.get(number);
        if (FollowUpMeasure.is(FollowUpMeasure.INTERVIEW, task)) {
            letters.interviewed(spotCase);
        } else if (FollowUpMeasure.is(FollowUpMeasure.ADVICE_LETTER, task)) {
            letters.advise(spotCase);
        }
    }
}
