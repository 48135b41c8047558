package spotcheck.engine.security.refusal;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextFactory;

/** A refusal is an answer to a person, no error of the system: the engine writes it as quietly as a bad request. */
public class RefusalsUnlogged extends CommandContextFactory {

    /** The engine passes itself only to a factory of its own. */
    public RefusalsUnlogged(ProcessEngineConfigurationImpl configuration) {
        setProcessEngineConfiguration(configuration);
    }

    @Override
    public CommandContext createCommandContext() {
        return new Quiet(getProcessEngineConfiguration());
    }

    private static final class Quiet extends CommandContext {

        Quiet(ProcessEngineConfigurationImpl configuration) {
            super(configuration);
        }

        @Override
        protected boolean shouldLogFine(Throwable failure) {
            return super.shouldLogFine(failure) || RefusalInterceptor.refusalIn(failure) != null;
        }
    }
}
