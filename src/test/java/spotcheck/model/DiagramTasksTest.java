package spotcheck.model;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.TasksOf;

/** Tasks of diagrams and the methods that carry them out find each other by the id of the task, in both directions. */
class DiagramTasksTest {

    /** The act is the entry alone: nothing else of the file changes, and no front door is called. */
    private static final Set<String> ENTRY_ALONE = Set.of(
            "userTask_acknowledgePlan",
            "userTask_arrangeReturn",
            "userTask_confirmImpossible",
            "userTask_proposeListing",
            "userTask_receiveStandardText",
            "userTask_reportTextMissing",
            "userTask_sendClueOutside",
            "userTask_serveBodySuspension",
            "userTask_takeMeasures");

    private static final List<Handler> COMPLETIONS = handlers(OnCompletion.class, OnCompletion::value);
    private static final List<Handler> OPENINGS = handlers(OnOpening.class, OnOpening::value);

    /** Methods are found by the id of the task alone. */
    @Test
    void aTaskIdStandsInOneDiagram() {
        assertThat(tasks().map(Task::id)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyMethodsTaskStandsInADiagramThatItsClassNames() {
        var processOf = tasks().collect(toMap(Task::id, Task::process));
        assertThat(Stream.of(COMPLETIONS, OPENINGS).flatMap(List::stream))
                .isNotEmpty()
                .allMatch(handler -> handler.processes().contains(processOf.getOrDefault(handler.task(), "")));
    }

    @Test
    void everyDiagramThatAClassNamesHasOneOfItsTasks() {
        var processOf = tasks().collect(toMap(Task::id, Task::process));
        assertThat(Stream.of(COMPLETIONS, OPENINGS).flatMap(List::stream))
                .allSatisfy(handler -> assertThat(Stream.of(COMPLETIONS, OPENINGS)
                                .flatMap(List::stream)
                                .filter(other -> other.type().equals(handler.type()))
                                .map(other -> processOf.get(other.task())))
                        .containsAll(handler.processes()));
    }

    @Test
    void aMethodBelongsToAClassThatNamesADiagram() {
        assertThat(Stream.of(COMPLETIONS, OPENINGS).flatMap(List::stream))
                .noneMatch(handler -> handler.processes().isEmpty());
    }

    @Test
    void oneMethodCarriesOutATaskAndOneFillsItsForm() {
        assertThat(COMPLETIONS.stream().map(Handler::task)).doesNotHaveDuplicates();
        assertThat(OPENINGS.stream().map(Handler::task)).doesNotHaveDuplicates();
    }

    @Test
    void everyTaskIsCarriedOutOnce() {
        var carriedOut = COMPLETIONS.stream().map(Handler::task).collect(toSet());
        var listened = tasks().filter(Task::listened).map(Task::id).collect(toSet());
        assertThat(listened).noneMatch(carriedOut::contains);
        assertThat(tasks().map(Task::id).filter(task -> !carriedOut.contains(task) && !listened.contains(task)))
                .containsExactlyInAnyOrderElementsOf(ENTRY_ALONE);
    }

    private static Stream<Task> tasks() {
        return Diagram.all().stream().flatMap(diagram -> diagram.elements(UserTask.class).stream()
                .map(task -> new Task(diagram.process().getId(), task.getId(), completed(task))));
    }

    private static boolean completed(UserTask task) {
        return task.getExtensionElements() != null
                && task.getExtensionElements().getChildElementsByType(CamundaTaskListener.class).stream()
                        .anyMatch(listener -> TaskListener.EVENTNAME_COMPLETE.equals(listener.getCamundaEvent()));
    }

    private static <A extends Annotation> List<Handler> handlers(Class<A> annotation, Function<A, String[]> tasks) {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("spotcheck").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(annotation))
                        .flatMap(method -> Stream.of(tasks.apply(method.getAnnotationOfType(annotation)))
                                .map(task -> new Handler(method.getOwner().getName(), processes(method), task)))
                        .toList();
    }

    private static Set<String> processes(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(TasksOf.class)
                ? Set.of(method.getOwner().getAnnotationOfType(TasksOf.class).value())
                : Set.of();
    }

    private record Task(String process, String id, boolean listened) {}

    private record Handler(String type, Set<String> processes, String task) {}
}
