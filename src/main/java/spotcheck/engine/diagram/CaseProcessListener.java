package spotcheck.engine.diagram;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import spotcheck.engine.ElementProperties;
import spotcheck.engine.evidence.EvidenceDuty;
import spotcheck.engine.prefill.CaseTaskForms;
import spotcheck.engine.role.CaseRoles;
import spotcheck.engine.role.DrawnSamplers;
import spotcheck.engine.role.RoleGroup;
import spotcheck.engine.submission.TaskSubmitted;
import spotcheck.engine.table.DecisionOutcome;
import spotcheck.engine.task.TaskHandlers;
import spotcheck.engine.worklist.Reassignment;
import spotcheck.engine.worklist.TaskAnnouncement;
import spotcheck.engine.worklist.TaskOpened;
import spotcheck.regulation.RuleIds;

/** Gives every diagram what all stages share, so that none has to draw it. */
@Component
class CaseProcessListener extends AbstractBpmnParseListener {

    private final TaskOpened opened;
    private final TaskSubmitted submitted;
    private final EvidenceDuty evidence;
    private final Reassignment reassignment;
    private final StageListener stages;
    private final CaseRoles roles;
    private final DrawnSamplers samplers;
    private final DecisionOutcome outcomes;
    private final TaskAnnouncement announcement;
    private final CaseTaskForms forms;
    private final TaskHandlers handlers;

    /** Before the listeners of the diagram, which already want the outcome. */
    private static final int FIRST = 0;

    CaseProcessListener(
            TaskOpened opened,
            TaskSubmitted submitted,
            EvidenceDuty evidence,
            Reassignment reassignment,
            StageListener stages,
            CaseRoles roles,
            DrawnSamplers samplers,
            DecisionOutcome outcomes,
            TaskAnnouncement announcement,
            CaseTaskForms forms,
            TaskHandlers handlers) {
        this.opened = opened;
        this.submitted = submitted;
        this.evidence = evidence;
        this.reassignment = reassignment;
        this.stages = stages;
        this.roles = roles;
        this.samplers = samplers;
        this.outcomes = outcomes;
        this.announcement = announcement;
        this.forms = forms;
        this.handlers = handlers;
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
        var properties = ElementProperties.of(userTask);
        var legalBasis = RuleIds.parse(properties.getOrDefault("legalBasis", ""));
        nameCandidates(task);
        if (properties.containsKey(ElementProperties.ALSO_FOR_SAMPLERS)) {
            task.addCandidateUserIdExpression(samplers.everyone());
        }
        task.setTaskFormHandler(forms.of(properties, deployment(scope)));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, delegate -> {
            opened.prepare(delegate, properties);
            announcement.tell(delegate);
        });
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, reassignment::tell);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, delegate -> {
            submitted.check(delegate, properties, legalBasis);
            evidence.enter(delegate, properties);
            handlers.complete(delegate);
        });
    }

    @Override
    public void parseBusinessRuleTask(Element decision, ScopeImpl scope, ActivityImpl activity) {
        var properties = ElementProperties.of(decision);
        var key = decision.attributeNS(ElementProperties.CAMUNDA, "decisionRef");
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                execution -> outcomes.route(execution, key, properties));
    }

    private void nameCandidates(TaskDefinition task) {
        var named = task.getCandidateGroupIdExpressions();
        if (named.stream().anyMatch(role -> role.getExpressionText().equals(DrawnSamplers.ROLE))) {
            task.addCandidateUserIdExpression(samplers.named());
        }
        var groups =
                named.stream().map(role -> new RoleGroup(role, roles, samplers)).toList();
        named.clear();
        named.addAll(groups);
    }

    private static String deployment(ScopeImpl scope) {
        return ((ProcessDefinitionEntity) scope.getProcessDefinition()).getDeploymentId();
    }
}
