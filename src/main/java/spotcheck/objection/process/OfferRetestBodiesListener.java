package spotcheck.objection.process;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.objection.RetestBodies;

/** Start of "choose the retest body": the laboratories of the area as choices of the form. */
@Component
class OfferRetestBodiesListener implements TaskListener {

    private final RetestBodies bodies;
    private final ObjectMapper json;

    OfferRetestBodiesListener(RetestBodies bodies, ObjectMapper json) {
        this.bodies = bodies;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask task) {
        List<Map<String, String>> choices = bodies.candidates(FormData.caseOf(task)).stream()
                .map(body -> Map.of("value", body.id(), "label", body.name()))
                .toList();
        task.setVariableLocal(
                "retestBodies", jsonValue(json.valueToTree(choices).toString()).create());
    }
}
