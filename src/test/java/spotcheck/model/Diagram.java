package spotcheck.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.ModelParseException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One file of {@code processes/}. */
record Diagram(Path file, BpmnModelInstance model) {

    static final Path FOLDER = Path.of("processes");

    /** No diagram at all is an error of the parameterized test that asks, so nothing passes for want of a subject. */
    static List<Diagram> all() {
        return Known.ALL;
    }

    /** Read once: tests look at the models and change none. */
    private static final class Known {

        private static final List<Diagram> ALL = readAll();
    }

    private static List<Diagram> readAll() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Diagram::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Diagram read(Path file) {
        try {
            return new Diagram(file, Bpmn.readModelFromFile(file.toFile()));
        } catch (ModelParseException unreadable) {
            throw new IllegalStateException(file + " does not follow the BPMN schema", unreadable);
        }
    }

    Process process() {
        return elements(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    static Optional<String> legalBasisOf(BaseElement element) {
        return propertyOf(element, "legalBasis");
    }

    /** Value of an extension property of an element. */
    static Optional<String> propertyOf(BaseElement element, String name) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaProperties.class).stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    /** What an element carries for the engine, such as facts that a call passes on. */
    static <T extends ModelElementInstance> Stream<T> partsOf(BaseElement element, Class<T> type) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getElementsQuery().filterByType(type).list().stream());
    }

    /** {@code warnOfConsequences} becomes {@code warn-of-consequences}. */
    static String kebab(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return FOLDER.relativize(file).toString();
    }
}
