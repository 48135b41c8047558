package spotcheck.engine.intervention;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Listens to a command from its start. When a command ends, the engine goes through its listeners, and one of its own may write
 * a variable then: whoever began to listen only at that event would disturb the round.
 */
class HeardFromTheStart extends CommandInterceptor {

    private final InterventionLog log;

    HeardFromTheStart(InterventionLog log) {
        this.log = log;
    }

    @Override
    public <T> T execute(Command<T> command) {
        log.listenTo(Context.getCommandContext());
        return next.execute(command);
    }
}
