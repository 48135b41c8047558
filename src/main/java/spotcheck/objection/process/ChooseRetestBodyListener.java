package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.objection.RetestBodies;

/** Task "choose the retest body"; the table then judges the choice. */
@Component
class ChooseRetestBodyListener implements TaskListener {

    private final RetestBodies bodies;

    ChooseRetestBodyListener(RetestBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var sameAsFirst =
                bodies.choose(FormData.caseOf(task), ObjectionVariables.recipient(task), form.text("retestLaboratory"));
        RetestVariables.QUALIFIED.set(task, form.ticked("bodyQualified"));
        RetestVariables.SAME_AS_FIRST.set(task, sameAsFirst);
        RetestVariables.ONLY_QUALIFIED_BODY.set(task, form.ticked("onlyBodyInArea"));
    }
}
