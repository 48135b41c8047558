package spotcheck.engine.security.guard;

import java.beans.FeatureDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** First in the chain that resolves expressions: nothing leads from an expression to classes, processes or threads. */
class ExpressionGuard extends ELResolver {

    private static final Set<String> NAMES = Set.of("class", "getClass", "classLoader", "getClassLoader");
    private static final Set<Class<?>> TYPES = Set.of(
            AnnotatedElement.class,
            Member.class,
            ClassLoader.class,
            Runtime.class,
            Process.class,
            ProcessBuilder.class,
            Thread.class,
            ApplicationContext.class);

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        refuse(base, property);
        return null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        refuse(base, method);
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        refuse(base, property);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return null;
    }

    private static void refuse(@Nullable Object base, @Nullable Object name) {
        if (NAMES.contains(String.valueOf(name)) || TYPES.stream().anyMatch(type -> type.isInstance(base))) {
            throw new ProcessEngineException("表达式中不得使用“" + name + "”");
        }
    }
}
