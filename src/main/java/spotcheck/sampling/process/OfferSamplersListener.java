package spotcheck.sampling.process;

import java.util.LinkedHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OfferedOptions;
import spotcheck.sampling.SamplingTeams;

/** Lists the trained samplers of the body for the choice. */
@Component
class OfferSamplersListener implements TaskListener {

    private final SamplingTeams teams;
    private final Cases cases;

    OfferSamplersListener(SamplingTeams teams, Cases cases) {
        this.teams = teams;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var names = new LinkedHashMap<String, String>();
        teams.eligible(cases.get(FormData.caseOf(task))).forEach(person -> names.put(person.id(), person.name()));
        OfferedOptions.offer(task, "samplerOptions", names);
    }
}
