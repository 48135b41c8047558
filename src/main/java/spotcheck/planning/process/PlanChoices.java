package spotcheck.planning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.StartChoices;
import spotcheck.planning.PlanOpening;

/** Whose plan a person may open. */
@Component
class PlanChoices implements StartChoices {

    private final PlanOpening opening;

    PlanChoices(PlanOpening opening) {
        this.opening = opening;
    }

    @Override
    public String process() {
        return "annualPlan";
    }

    @Override
    public Map<String, Map<String, String>> mine() {
        return Map.of("planAuthority", opening.own());
    }
}
