package spotcheck.engine.role;

import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.secret.DrawnFirms;
import spotcheck.engine.CaseKey;

/** Candidates of a task of the samplers by name: while the firm is secret, those who were drawn and nobody else of their body. */
@Component
public class DrawnSamplers {

    public static final String ROLE = "sampler";

    private final DrawnFirms firms;

    DrawnSamplers(DrawnFirms firms) {
        this.firms = firms;
    }

    /** @return empty where the task goes to the whole body */
    Set<String> of(CaseNumber number) {
        return firms.isSecret(number) ? firms.samplers(number) : Set.of();
    }

    public Expression named() {
        return new Named(this::of);
    }

    /** Those who were drawn, whether the firm is still secret or not. */
    public Expression everyone() {
        return new Named(firms::samplers);
    }

    private record Named(Function<CaseNumber, Set<String>> drawn) implements Expression {

        @Override
        public Object getValue(VariableScope scope) {
            return drawn.apply(CaseKey.of((DelegateExecution) scope));
        }

        @Override
        public void setValue(Object value, VariableScope scope) {
            throw new UnsupportedOperationException("The drawn samplers are read only");
        }

        @Override
        public String getExpressionText() {
            return "drawn samplers";
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }
    }
}
