package spotcheck.engine.wait;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.engine.ElementProperties;

/** Which elements of the deployed diagrams wait for which statutory periods. */
@Component
class DeadlineElements {

    private static final Element NONE = new Element("", List.of());

    private final RepositoryService repository;
    private final Map<String, Map<String, Element>> known = new ConcurrentHashMap<>();

    DeadlineElements(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    boolean serves(@Nullable String definition, String element, String period) {
        return of(definition, element).periods().contains(period);
    }

    /** What the element is called in its diagram. */
    String name(@Nullable String definition, String element) {
        return of(definition, element).name();
    }

    private Element of(@Nullable String definition, String element) {
        return definition == null
                ? NONE
                : known.computeIfAbsent(definition, this::read).getOrDefault(element, NONE);
    }

    private Map<String, Element> read(String definition) {
        var found = new ConcurrentHashMap<String, Element>();
        repository
                .getBpmnModelInstance(definition)
                .getModelElementsByType(FlowElement.class)
                .forEach(element -> found.put(element.getId(), new Element(nameOf(element), periods(element))));
        return found;
    }

    private static String nameOf(FlowElement element) {
        return element.getName() == null ? "" : element.getName();
    }

    private static List<String> periods(FlowElement element) {
        var extensions = element.getExtensionElements();
        return extensions == null
                ? List.of()
                : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .filter(property -> ElementProperties.DEADLINE.equals(property.getCamundaName()))
                        .map(CamundaProperty::getCamundaValue)
                        .flatMap(words -> Stream.of(words.split(" ")))
                        .toList();
    }

    private record Element(String name, List<String> periods) {}
}
