package spotcheck.engine.security;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/** Gives the person the Chinese reason of a refusal instead of the engine's words around it. */
class RefusalInterceptor extends CommandInterceptor {

    @Override
    public <T> @Nullable T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (Refused refused) {
            throw new BadUserRequestException(refused.getMessage(), refused);
        } catch (ProcessEngineException wrapped) {
            throw refusalIn(wrapped);
        }
    }

    private static ProcessEngineException refusalIn(ProcessEngineException wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return new BadUserRequestException(refused.getMessage(), refused);
            }
        }
        return wrapped;
    }
}
