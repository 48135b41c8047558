package spotcheck.engine.security.refusal;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.exception.cmmn.CaseException;
import org.camunda.bpm.engine.exception.dmn.DecisionDefinitionNotFoundException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextFactory;

/**
 * A refusal is an answer to a person, no error of the system, and so is that something is not there or that somebody was
 * faster: the engine writes it as quietly as a bad request.
 */
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

        /** Where the engine takes for granted that a task is there, or that it counts what it does. */
        private static final Pattern NOT_THERE = Pattern.compile("\"task\" is null|DbMetricsReporter");

        Quiet(ProcessEngineConfigurationImpl configuration) {
            super(configuration);
        }

        @Override
        protected boolean shouldLogFine(Throwable failure) {
            return super.shouldLogFine(failure)
                    || failure instanceof NullValueException
                    || failure instanceof CaseException
                    || failure instanceof DecisionDefinitionNotFoundException
                    || failure instanceof TaskAlreadyClaimedException
                    || (failure instanceof NullPointerException
                            && NOT_THERE.matcher(failure.toString()).find())
                    || RefusalInterceptor.refusalIn(failure) != null;
        }
    }
}
