package spotcheck.sampling.process;

import java.util.LinkedHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OfferedOptions;
import spotcheck.sampling.SamplingTeams;

/** Only the case's samplers may have drawn the sample, never the party (CQ23-26b, NMG-19b, CQ20-23b); all are ticked. */
@Component
class OfferDrawersListener implements TaskListener {

    private final SamplingTeams teams;

    OfferDrawersListener(SamplingTeams teams) {
        this.teams = teams;
    }

    @Override
    public void notify(DelegateTask task) {
        var names = new LinkedHashMap<String, String>();
        var drawn = Spin.JSON("[]");
        teams.namesOf(FormData.caseOf(task)).forEach((id, name) -> {
            names.put(id, name);
            drawn.append(id);
        });
        OfferedOptions.offer(task, "drawerOptions", names);
        task.setVariableLocal("drawnBy", drawn);
    }
}
