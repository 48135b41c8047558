package spotcheck.engine.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which user tasks of the deployed diagrams must leave records behind, by the property {@code evidenceStep}. */
@Component
class EvidenceSteps {

    private final RepositoryService repository;
    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    EvidenceSteps(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    Optional<String> of(String definition, String element) {
        return Optional.ofNullable(known.computeIfAbsent(definition, this::read).get(element));
    }

    private Map<String, String> read(String definition) {
        var found = new HashMap<String, String>();
        repository
                .getBpmnModelInstance(definition)
                .getModelElementsByType(UserTask.class)
                .forEach(task -> step(task).ifPresent(step -> found.put(task.getId(), step)));
        return found;
    }

    private static Optional<String> step(UserTask task) {
        var extensions = task.getExtensionElements();
        return extensions == null
                ? Optional.empty()
                : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .filter(property -> EvidenceDuty.STEP.equals(property.getCamundaName()))
                        .map(property -> property.getCamundaValue())
                        .findFirst();
    }
}
