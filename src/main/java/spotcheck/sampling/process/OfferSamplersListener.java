package spotcheck.sampling.process;

import java.util.LinkedHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.sampling.SamplingTeams;

/** Lists the trained samplers of the body for the choice. */
@TasksOf({"sampling", "onlineSampling"})
class OfferSamplersListener {

    private final SamplingTeams teams;
    private final Cases cases;

    OfferSamplersListener(SamplingTeams teams, Cases cases) {
        this.teams = teams;
        this.cases = cases;
    }

    @OnOpening({"userTask_assignSamplers", "userTask_assignBuyers"})
    void open(DelegateTask task, OpenedForm form) {
        var names = new LinkedHashMap<String, String>();
        teams.eligible(cases.get(FormData.caseOf(task))).forEach(person -> names.put(person.id(), person.name()));
        form.offer("samplerOptions", names);
    }
}
