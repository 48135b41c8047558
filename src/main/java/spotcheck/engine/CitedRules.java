package spotcheck.engine;

import org.camunda.bpm.engine.delegate.BpmnModelExecutionContext;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import spotcheck.regulation.RuleIds;

/** The rules that the diagram cites on the step that is being carried out, so that no class repeats them. */
public final class CitedRules {

    private CitedRules() {}

    /** @return those of all regimes; none where the step cites none */
    public static RuleIds of(BpmnModelExecutionContext step) {
        var extensions = step.getBpmnModelElementInstance().getExtensionElements();
        return extensions == null
                ? RuleIds.none()
                : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .filter(property -> property.getCamundaName().equals("legalBasis"))
                        .map(CamundaProperty::getCamundaValue)
                        .map(RuleIds::parse)
                        .reduce(RuleIds.none(), RuleIds::and);
    }
}
