package spotcheck.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.jspecify.annotations.Nullable;

/** Which element can follow which. */
final class DiagramFlow {

    private DiagramFlow() {}

    static boolean isAttached(FlowNode node) {
        return node instanceof BoundaryEvent;
    }

    /**
     * A flow back to a step that was reached before this one and leads here again: the only kind that may run from right
     * to left. What merely lies on a loop runs forward.
     */
    static boolean isReturn(SequenceFlow flow) {
        return isReachable(Set.of(flow.getTarget()), flow.getSource(), null)
                && isReachable(starts(flow), flow.getTarget(), flow.getSource());
    }

    private static Set<FlowNode> starts(SequenceFlow flow) {
        return Set.copyOf(flow.getParentElement().getChildElementsByType(StartEvent.class));
    }

    private static boolean isReachable(Set<FlowNode> from, FlowNode wanted, @Nullable FlowNode avoided) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (node.equals(wanted)) {
                return true;
            }
            if (!node.equals(avoided) && seen.add(node)) {
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
