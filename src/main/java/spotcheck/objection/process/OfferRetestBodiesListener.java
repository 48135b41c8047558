package spotcheck.objection.process;

import java.util.LinkedHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.objection.RetestBodies;

/** Start of "choose the retest body": the laboratories of the area as choices of the form. */
@TasksOf("retestFormalities")
class OfferRetestBodiesListener {

    private final RetestBodies bodies;

    OfferRetestBodiesListener(RetestBodies bodies) {
        this.bodies = bodies;
    }

    @OnOpening("userTask_chooseRetestBody")
    void open(DelegateTask task, OpenedForm form) {
        var offered = new LinkedHashMap<String, String>();
        bodies.candidates(FormData.caseOf(task)).forEach(body -> offered.put(body.id(), body.name()));
        form.offer("retestBodies", offered);
    }
}
