package spotcheck.engine.deployment.check;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Reads what stands in a process, at whatever depth. */
final class DiagramParts {

    private DiagramParts() {}

    /** All elements of a type inside another, in the order of the file. */
    static <T extends ModelElementInstance> Stream<T> within(ModelElementInstance outer, Class<T> type) {
        Collection<T> all = outer.getModelInstance().getModelElementsByType(type);
        return all.stream().filter(each -> isWithin(each, outer));
    }

    private static boolean isWithin(ModelElementInstance inner, ModelElementInstance outer) {
        var parent = inner.getParentElement();
        return inner.equals(outer) || (parent != null && isWithin(parent, outer));
    }

    static Optional<String> property(BaseElement element, String name) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaProperties.class).stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> Objects.requireNonNullElse(property.getCamundaValue(), ""))
                .findFirst();
    }

    static String named(FlowElement element) {
        return element.getName() == null
                ? "元素 " + element.getId()
                : "元素“" + element.getName() + "”（" + element.getId() + "）";
    }

    static String named(Process process) {
        return "流程“" + process.getName() + "”（" + process.getId() + "）";
    }
}
