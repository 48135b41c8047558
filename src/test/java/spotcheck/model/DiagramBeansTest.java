package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.beans.Introspector;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** Diagrams and code name each other: no bean that is missing, none that nothing calls. */
class DiagramBeansTest {

    private static final Pattern BEAN = Pattern.compile("#\\{(\\w+(?:Delegate|Listener))}");

    @Test
    void everyBeanNamedInADiagramExists() {
        assertThat(beans(type -> isOurs(type, ".process", ".engine") && type.isAnnotatedWith(Component.class)))
                .containsAll(named());
    }

    @Test
    void everyBeanOfAStageIsNamedInADiagram() {
        assertThat(named()).isNotEmpty().containsAll(beans(type -> isOurs(type, ".process")));
    }

    private static Set<String> named() {
        return Diagram.all().stream()
                .flatMap(diagram -> DiagramText.of(diagram).stream())
                .map(BEAN::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> beans(Predicate<JavaClass> chosen) {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("spotcheck").stream()
                        .filter(DiagramBeansTest::isCalledByTheEngine)
                        .filter(chosen)
                        .map(DiagramBeansTest::beanName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isCalledByTheEngine(JavaClass type) {
        return !type.isInterface()
                && (type.isAssignableTo(JavaDelegate.class)
                        || type.isAssignableTo(TaskListener.class)
                        || type.isAssignableTo(ExecutionListener.class));
    }

    /** In one of the rooms, or in a room inside it. */
    private static boolean isOurs(JavaClass type, String... rooms) {
        return Set.of(rooms).stream().anyMatch(room -> (type.getPackageName() + ".").contains(room + "."));
    }

    private static String beanName(JavaClass type) {
        return type.tryGetAnnotationOfType(Component.class)
                .map(Component::value)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> Introspector.decapitalize(type.getSimpleName()));
    }
}
