package spotcheck.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import spotcheck.casefile.CaseNumber;

/**
 * Candidate group of a task: the diagram names the role, such as {@code handler}; the group adds the body that plays it
 * in this case, such as {@code handler-500103}.
 */
record RoleGroup(Expression role, CaseRoles roles) implements Expression {

    @Override
    public Object getValue(VariableScope scope) {
        var number = new CaseNumber(((DelegateExecution) scope).getProcessBusinessKey());
        return roles.group(number, role.getValue(scope).toString());
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
