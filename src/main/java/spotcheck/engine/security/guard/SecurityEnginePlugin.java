package spotcheck.engine.security.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import spotcheck.engine.security.refusal.RefusalInterceptor;
import spotcheck.engine.security.refusal.RefusalsUnlogged;

/** Connects the guards with the engine, in front of its own commands. */
@Component
class SecurityEnginePlugin extends AbstractProcessEnginePlugin {

    private final ApplicationContext application;

    SecurityEnginePlugin(ApplicationContext application) {
        this.application = application;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCommandContextFactory(new RefusalsUnlogged(configuration));
        configuration.setCustomSessionFactories(with(
                configuration.getCustomSessionFactories(), List.of(UnjoinedTasks.factory(), RightsAtOnce.factory())));
        configuration.setExpressionManager(new GuardedExpressions(application, new ProcedureBeans(application)));
        configuration.setCustomPreCommandInterceptorsTxRequired(
                guarded(configuration, configuration.getCustomPreCommandInterceptorsTxRequired()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                guarded(configuration, configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
        configuration.setCustomPostCommandInterceptorsTxRequired(
                within(configuration.getCustomPostCommandInterceptorsTxRequired()));
        configuration.setCustomPostCommandInterceptorsTxRequiresNew(
                within(configuration.getCustomPostCommandInterceptorsTxRequiresNew()));
    }

    /** These need the transaction in which the command runs. */
    private static List<CommandInterceptor> within(@Nullable List<CommandInterceptor> before) {
        return with(before, List.of(new OwnAccountGuard()));
    }

    private static <T> List<T> with(@Nullable List<T> some, List<? extends T> more) {
        var all = some == null ? new ArrayList<T>() : new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static List<CommandInterceptor> guarded(
            ProcessEngineConfigurationImpl configuration, @Nullable List<CommandInterceptor> before) {
        var interceptors = new ArrayList<CommandInterceptor>();
        interceptors.add(new AdHocExpressionGuard());
        interceptors.add(new RefusalInterceptor());
        interceptors.add(new PasswordGuard(configuration));
        if (before != null) {
            interceptors.addAll(before);
        }
        return interceptors;
    }
}
