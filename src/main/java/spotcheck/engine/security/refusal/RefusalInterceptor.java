package spotcheck.engine.security.refusal;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/** Gives the person the Chinese reason of a refusal instead of the engine's words around it. */
public class RefusalInterceptor extends CommandInterceptor {

    @Override
    public <T> @Nullable T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (Refused refused) {
            throw plain(refused);
        } catch (ProcessEngineException wrapped) {
            var refused = refusalIn(wrapped);
            throw refused == null ? wrapped : plain(refused);
        }
    }

    private static BadUserRequestException plain(Refused refused) {
        return new BadUserRequestException(refused.getMessage(), refused);
    }

    /** The refusal behind the engine's words, or null if something else failed. */
    public static @Nullable Refused refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
        }
        return null;
    }
}
