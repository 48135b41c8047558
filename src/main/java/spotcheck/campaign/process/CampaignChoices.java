package spotcheck.campaign.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.campaign.PlanLines;
import spotcheck.engine.form.StartChoices;

/** Which lines of which plans a person may carry out. */
@Component
class CampaignChoices implements StartChoices {

    private final PlanLines lines;

    CampaignChoices(PlanLines lines) {
        this.lines = lines;
    }

    @Override
    public String process() {
        return "campaign";
    }

    @Override
    public Map<String, Map<String, String>> mine() {
        var named = new LinkedHashMap<String, String>();
        lines.mine().forEach(line -> named.put(line.key(), line.label()));
        return Map.of("planLine", named);
    }
}
