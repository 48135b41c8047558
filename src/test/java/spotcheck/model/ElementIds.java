package spotcheck.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The kinds of element we draw, and the prefix by which an id tells its kind. */
final class ElementIds {

    private static final Map<Class<? extends FlowElement>, String> PREFIXES = prefixes();

    private ElementIds() {}

    /** {@return whether the kind is one we draw and the id says which} */
    static boolean tellsItsKind(FlowElement element) {
        return PREFIXES.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(element))
                .anyMatch(kind -> element.getId().matches(kind.getValue() + nameAfter(kind.getKey())));
    }

    /** {@code recordRefusal} for {@code userTask_recordRefusal}. */
    static String withoutPrefix(FlowElement element) {
        return element.getId().substring(element.getId().indexOf('_') + 1);
    }

    private static String nameAfter(Class<? extends FlowElement> kind) {
        String word = "[a-z][a-zA-Z0-9]*";
        return kind == SequenceFlow.class ? word + "_" + word + "(_\\d+)?" : word;
    }

    private static Map<Class<? extends FlowElement>, String> prefixes() {
        Map<Class<? extends FlowElement>, String> prefixes = new LinkedHashMap<>();
        prefixes.put(StartEvent.class, "startEvent_");
        prefixes.put(EndEvent.class, "endEvent_");
        prefixes.put(UserTask.class, "userTask_");
        prefixes.put(ServiceTask.class, "serviceTask_");
        prefixes.put(BusinessRuleTask.class, "decision_");
        prefixes.put(CallActivity.class, "callActivity_");
        prefixes.put(ExclusiveGateway.class, "gateway_");
        prefixes.put(ParallelGateway.class, "gateway_");
        prefixes.put(EventBasedGateway.class, "gateway_");
        prefixes.put(IntermediateCatchEvent.class, "event_");
        prefixes.put(IntermediateThrowEvent.class, "event_");
        prefixes.put(BoundaryEvent.class, "boundary_");
        prefixes.put(SubProcess.class, "subProcess_");
        prefixes.put(SequenceFlow.class, "flow_");
        return prefixes;
    }
}
