package spotcheck.sampling.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.sampling.SamplingTeams;

/** Only the case's samplers may have drawn the sample, never the party (CQ23-26b, NMG-19b, CQ20-23b); all are ticked. */
@TasksOf("sampling")
class OfferDrawersListener {

    private final SamplingTeams teams;

    OfferDrawersListener(SamplingTeams teams) {
        this.teams = teams;
    }

    @OnOpening("userTask_drawSample")
    void open(DelegateTask task, OpenedForm form) {
        var names = teams.namesOf(FormData.caseOf(task));
        form.offer("drawerOptions", names);
        form.show("drawnBy", List.copyOf(names.keySet()));
    }
}
