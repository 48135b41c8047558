package spotcheck.engine.deployment;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;

/**
 * @param xml the file as it stands, with attributes that the model does not know
 */
record DiagramFile(String name, BpmnModelInstance model, Document xml) implements LawFile {

    Collection<Process> processes() {
        return elements(Process.class);
    }

    <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** The ends of a process itself; those of its sub-processes are no outcomes. */
    static Set<String> ends(Process process) {
        return process.getChildElementsByType(EndEvent.class).stream()
                .map(EndEvent::getId)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> defines() {
        return processes().stream().map(process -> "process " + process.getId()).collect(Collectors.toSet());
    }
}
