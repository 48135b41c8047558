package spotcheck.engine.deployment.file;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;

/**
 * @param xml the file as it stands, with attributes that the model does not know
 */
public record DiagramFile(String name, BpmnModelInstance model, Document xml) implements LawFile {

    public Collection<Process> processes() {
        return elements(Process.class);
    }

    public <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** The ends of a process itself; those of its sub-processes are no outcomes. */
    public static Set<String> ends(Process process) {
        return process.getChildElementsByType(EndEvent.class).stream()
                .map(EndEvent::getId)
                .collect(Collectors.toSet());
    }

    /** All user tasks of a process, also those in its sub-processes. */
    public static List<UserTask> userTasks(Process process) {
        return within(process.getFlowElements()).toList();
    }

    private static Stream<UserTask> within(Collection<FlowElement> elements) {
        return elements.stream()
                .flatMap(element -> element instanceof SubProcess part
                        ? within(part.getFlowElements())
                        : element instanceof UserTask task ? Stream.of(task) : Stream.empty());
    }

    @Override
    public Set<String> defines() {
        return processes().stream().map(process -> "process " + process.getId()).collect(Collectors.toSet());
    }
}
