package spotcheck.engine.diagram;

import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.stereotype.Component;
import spotcheck.engine.role.CaseRoles;
import spotcheck.engine.role.DrawnSamplers;
import spotcheck.engine.role.RoleGroup;

/** The role that a diagram names for a task becomes the group of the body, or the persons, that have it in a case. */
@Component
class TaskCandidates {

    private final CaseRoles roles;
    private final DrawnSamplers samplers;

    TaskCandidates(CaseRoles roles, DrawnSamplers samplers) {
        this.roles = roles;
        this.samplers = samplers;
    }

    /** @param samplersToo whether the drawn samplers may do it as well */
    void name(TaskDefinition task, boolean samplersToo) {
        var named = task.getCandidateGroupIdExpressions();
        if (named.stream().anyMatch(role -> role.getExpressionText().equals(DrawnSamplers.ROLE))) {
            task.addCandidateUserIdExpression(samplers.named());
        }
        var groups =
                named.stream().map(role -> new RoleGroup(role, roles, samplers)).toList();
        named.clear();
        named.addAll(groups);
        if (samplersToo) {
            task.addCandidateUserIdExpression(samplers.everyone());
        }
    }
}
