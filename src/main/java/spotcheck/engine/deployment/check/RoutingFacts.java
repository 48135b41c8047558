package spotcheck.engine.deployment.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import spotcheck.engine.deployment.file.FormFile;
import spotcheck.engine.deployment.file.Law;

/** The answers of a form that gateways may ask for: fields with the property {@code routing}. */
final class RoutingFacts {

    static final String PROPERTY = "routing";

    private static final Pattern NAME = Pattern.compile("\\$\\{(?:empty )?(\\w+)");

    private RoutingFacts() {}

    /** @return the words of each; none of a box that is ticked or not */
    static Map<String, List<String>> of(FormFile form) {
        var facts = new TreeMap<String, List<String>>();
        collect(form.content(), facts);
        return facts;
    }

    /** The names that diagrams and tables use already. */
    static Set<String> taken(Law law) {
        var taken = new HashSet<>(Set.of("regime", "outcome", "conclusion", "channel"));
        law.processes().forEach(process -> {
            DiagramParts.within(process, BusinessRuleTask.class)
                    .forEach(task -> taken.add(task.getCamundaDecisionRef()));
            DiagramParts.within(process, CamundaIn.class).forEach(in -> taken.add(in.getCamundaTarget()));
            DiagramParts.within(process, CamundaOut.class).forEach(out -> taken.add(out.getCamundaTarget()));
            NAME.matcher(process.getDomElement().getTextContent()).results().forEach(name -> taken.add(name.group(1)));
        });
        return taken;
    }

    private static void collect(JsonNode container, Map<String, List<String>> facts) {
        for (var field : container.path("components")) {
            if (field.path("properties").path(PROPERTY).asBoolean(false)) {
                facts.put(field.path("key").asText(), words(field));
            }
            collect(field, facts);
        }
    }

    private static List<String> words(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(option -> option.path("value").asText())
                .toList();
    }
}
