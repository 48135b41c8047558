package spotcheck.engine.deployment.check;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import spotcheck.engine.deployment.file.DiagramFile;

/** A diagram can be read and walked: everything is drawn, has a way in and a way out, and an id that tells what it is. */
class DiagramShape {

    private static final Pattern ID =
            Pattern.compile("(?:startEvent|endEvent|userTask|serviceTask|decision|callActivity"
                    + "|gateway|event|boundary|subProcess|flow)_[a-z]\\w*");

    private final Findings findings;

    DiagramShape(Findings findings) {
        this.findings = findings;
    }

    void check(DiagramFile diagram) {
        diagram.elements(FlowElement.class).forEach(this::named);
        diagram.elements(FlowNode.class).forEach(node -> {
            drawn(node, node.getDiagramElement() != null);
            ways(node);
        });
        diagram.elements(SequenceFlow.class).forEach(flow -> drawn(flow, flow.getDiagramElement() != null));
    }

    private void named(FlowElement element) {
        if ((element instanceof FlowNode || element instanceof SequenceFlow)
                && !ID.matcher(element.getId()).matches()) {
            findings.add(
                    DiagramParts.named(element),
                    "编号由工具自动生成或不合约定；编号应写明种类和内容，如 userTask_reportRefusal、gateway_admitted、flow_admitted_retest");
        }
    }

    private void drawn(FlowElement element, boolean there) {
        if (!there) {
            findings.add(DiagramParts.named(element), "没有画在图上，打开流程图时看不到它");
        }
    }

    private void ways(FlowNode node) {
        var byEvent = node instanceof SubProcess part && part.triggeredByEvent();
        if (!(node instanceof EndEvent) && !byEvent && node.getOutgoing().isEmpty()) {
            findings.add(DiagramParts.named(node), "没有出路：办完之后流程无处可去，案卷不会到达任何结局");
        }
        var begins = node instanceof StartEvent || node instanceof BoundaryEvent || byEvent;
        if (!begins && node.getIncoming().isEmpty()) {
            findings.add(DiagramParts.named(node), "没有进路：任何案卷都到不了这里");
        }
    }
}
