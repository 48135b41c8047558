package spotcheck.engine.diagram;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import spotcheck.engine.ElementProperties;
import spotcheck.engine.table.DecisionOutcome;

/** Gives every diagram what all stages share, so that none has to draw it. */
@Component
class CaseProcessListener extends AbstractBpmnParseListener {

    /** Before the listeners of the diagram, which already want the outcome. */
    private static final int FIRST = 0;

    private final StageListener stages;
    private final UserTaskLife tasks;
    private final DecisionOutcome outcomes;

    CaseProcessListener(StageListener stages, UserTaskLife tasks, DecisionOutcome outcomes) {
        this.stages = stages;
        this.tasks = tasks;
        this.outcomes = outcomes;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        if (!ElementProperties.of(process).containsKey("beside")) {
            definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    execution -> stages.entered(execution, definition.getKey()));
        }
    }

    @Override
    public void parseEndEvent(Element endEvent, ScopeImpl scope, ActivityImpl activity) {
        if (scope instanceof ProcessDefinitionEntity) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) stages::ended, FIRST);
        }
    }

    @Override
    public void parseStartEvent(Element startEvent, ScopeImpl scope, ActivityImpl activity) {
        var definition = (ProcessDefinitionEntity) scope.getProcessDefinition();
        if (scope == definition && startEvent.attributeNS(ElementProperties.CAMUNDA, "formRef") != null) {
            definition.setStartFormHandler(new CaseStartForm(definition.getDeploymentId()));
        }
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        tasks.give(task, ElementProperties.of(userTask), deployment(scope));
    }

    @Override
    public void parseBusinessRuleTask(Element decision, ScopeImpl scope, ActivityImpl activity) {
        var properties = ElementProperties.of(decision);
        var key = decision.attributeNS(ElementProperties.CAMUNDA, "decisionRef");
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                execution -> outcomes.route(execution, key, properties));
    }

    private static String deployment(ScopeImpl scope) {
        return ((ProcessDefinitionEntity) scope.getProcessDefinition()).getDeploymentId();
    }
}
