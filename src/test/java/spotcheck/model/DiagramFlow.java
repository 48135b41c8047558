package spotcheck.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Which element can follow which. */
final class DiagramFlow {

    private DiagramFlow() {}

    static boolean isAttached(FlowNode node) {
        return node instanceof BoundaryEvent;
    }

    /** A flow back to a step that leads here again: the only kind that may run from right to left. */
    static boolean isLoop(SequenceFlow flow) {
        return isReachable(flow.getTarget(), flow.getSource());
    }

    private static boolean isReachable(FlowNode from, FlowNode wanted) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (node.equals(wanted)) {
                return true;
            }
            if (seen.add(node)) {
                node.getOutgoing().forEach(flow -> open.push(flow.getTarget()));
                attachedTo(node).forEach(open::push);
            }
        }
        return false;
    }

    private static Set<BoundaryEvent> attachedTo(FlowNode host) {
        Set<BoundaryEvent> attached = new HashSet<>();
        for (BoundaryEvent event : host.getParentElement().getChildElementsByType(BoundaryEvent.class)) {
            if (event.getAttachedTo().equals(host)) {
                attached.add(event);
            }
        }
        return attached;
    }
}
