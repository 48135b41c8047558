package spotcheck.engine.security.guard;

import java.util.AbstractMap;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The beans that diagrams may name: delegates and listeners, and no other part of the application. */
public class ProcedureBeans extends AbstractMap<Object, Object> {

    private static final Set<Class<?>> KINDS = Set.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class);

    private final ApplicationContext application;

    public ProcedureBeans(ApplicationContext application) {
        this.application = application;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean
                && application.containsBean(bean)
                && KINDS.stream().anyMatch(kind -> application.isTypeMatch(bean, kind));
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(name) ? application.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        throw new UnsupportedOperationException("Beans are looked up by name alone");
    }
}
