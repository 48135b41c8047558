package spotcheck.objection.process;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.objection.RetestDecisions;

/** Task "study the objection": what speaks against a retest, seen by people or shown by the report. */
@Component
class StudyObjectionListener implements TaskListener {

    private final RetestDecisions decisions;

    StudyObjectionListener(RetestDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void notify(DelegateTask task) {
        var grounds = new ArrayList<>(FormData.of(task).words("refusalGroundsSeen"));
        decisions.groundsOfReport(FormData.caseOf(task), ObjectionVariables.recipient(task)).stream()
                .filter(ground -> !grounds.contains(ground))
                .forEach(grounds::add);
        ObjectionVariables.REFUSAL_GROUNDS.set(task, grounds);
        ObjectionVariables.GROUNDS_FOUND.set(task, !grounds.isEmpty());
    }
}
