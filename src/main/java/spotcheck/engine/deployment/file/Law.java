package spotcheck.engine.deployment.file;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import spotcheck.regulation.source.DataFiles;

/** The whole procedure as of one deployment: all diagrams, tables, forms and data. */
public record Law(List<LawFile> files) {

    public Law {
        files = List.copyOf(files);
    }

    /** This procedure with some files in the place of those that define the same. */
    public Law with(List<LawFile> changed) {
        var kept = files.stream().filter(file -> changed.stream()
                .allMatch(other -> Collections.disjoint(file.defines(), other.defines())
                        && !file.name().equals(other.name())));
        return new Law(Stream.concat(kept, changed.stream()).toList());
    }

    public Optional<Process> process(String id) {
        return diagrams()
                .flatMap(diagram -> diagram.processes().stream())
                .filter(process -> process.getId().equals(id))
                .findFirst();
    }

    public Stream<Process> processes() {
        return diagrams().flatMap(diagram -> diagram.processes().stream());
    }

    public Optional<FormFile> form(String id) {
        return of(FormFile.class).filter(form -> form.id().equals(id)).findFirst();
    }

    /** The forms that the tasks of a process ask. */
    public Stream<FormFile> formsOf(Process process) {
        return DiagramFile.userTasks(process).stream()
                .map(UserTask::getCamundaFormRef)
                .filter(Objects::nonNull)
                .flatMap(id -> form(id).stream());
    }

    public Optional<Decision> decision(String id) {
        return of(TableFile.class)
                .flatMap(table -> table.decisions().stream())
                .filter(decision -> decision.getId().equals(id))
                .findFirst();
    }

    /** What is deployed under this name, else what comes with the program. */
    public Optional<byte[]> data(String name) {
        return of(DataFile.class)
                .filter(file -> file.plain().equals(name))
                .map(DataFile::content)
                .findFirst()
                .or(() -> DataFiles.shipped(name));
    }

    /** All tables. */
    public Stream<Decision> decisions() {
        return of(TableFile.class).flatMap(table -> table.decisions().stream());
    }

    public boolean hasForm(String id) {
        return of(FormFile.class).anyMatch(form -> form.id().equals(id));
    }

    public boolean calls(String process) {
        return diagrams()
                .flatMap(diagram -> diagram.elements(CallActivity.class).stream())
                .anyMatch(call -> process.equals(call.getCalledElement()));
    }

    public boolean asks(String form) {
        return diagrams().anyMatch(diagram -> Stream.concat(
                        diagram.elements(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                        diagram.elements(StartEvent.class).stream().map(StartEvent::getCamundaFormRef))
                .anyMatch(form::equals));
    }

    private Stream<DiagramFile> diagrams() {
        return of(DiagramFile.class);
    }

    private <T extends LawFile> Stream<T> of(Class<T> kind) {
        return files.stream().filter(kind::isInstance).map(kind::cast);
    }
}
