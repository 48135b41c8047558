package spotcheck.engine.security.guard;

import java.util.Map;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.context.ApplicationContext;

/** Expressions that see the beans of the procedure alone, behind the guard. */
class GuardedExpressions extends SpringExpressionManager {

    GuardedExpressions(ApplicationContext application, Map<Object, Object> beans) {
        super(application, beans);
    }

    @Override
    protected ELResolver createElResolver() {
        var guarded = new CompositeELResolver();
        guarded.add(new ExpressionGuard());
        guarded.add(super.createElResolver());
        return guarded;
    }
}
