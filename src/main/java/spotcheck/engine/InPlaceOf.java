package spotcheck.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * Gives a command one of our managers in place of one of the engine's.
 *
 * @param type the engine's, by which the command asks for it
 * @param ours makes ours, for each command another
 */
public record InPlaceOf(Class<? extends Session> type, Supplier<? extends Session> ours) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return type;
    }

    @Override
    public Session openSession() {
        return ours.get();
    }
}
