package spotcheck.engine.role;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import spotcheck.engine.CaseKey;

/**
 * Candidate group of a task: the diagram names the role, such as {@code handler}; the group adds the body that plays it
 * in this case, such as {@code handler-500103}. Where a stage chose the body itself, as for a clue that another county gets,
 * its code is in the variable of the role, such as {@code enforcerBody}. No group where the drawn samplers are named.
 */
public record RoleGroup(Expression role, CaseRoles roles, DrawnSamplers samplers) implements Expression {

    private static final String BODY = "Body";

    @Override
    public Object getValue(VariableScope scope) {
        var number = CaseKey.of((DelegateExecution) scope);
        var acting = role.getValue(scope).toString();
        if (acting.equals(DrawnSamplers.ROLE) && !samplers.of(number).isEmpty()) {
            return List.of();
        }
        var chosen = scope.getVariable(acting + BODY);
        return chosen == null ? roles.group(number, acting) : acting + "-" + chosen;
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("A role is read only");
    }

    @Override
    public String getExpressionText() {
        return role.getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
