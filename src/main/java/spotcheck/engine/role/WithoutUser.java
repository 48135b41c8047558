package spotcheck.engine.role;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lets the system itself move what waits in the engine. Who asked for it was checked before; the authorizations of that
 * person cover the tasks, but not the timers, of a case.
 */
@Component
public class WithoutUser {

    private final IdentityService identity;
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    WithoutUser(@Lazy IdentityService identity, ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.identity = identity;
        this.engine = engine;
    }

    public void act(Runnable work) {
        ask(() -> {
            work.run();
            return true;
        });
    }

    public <T> T ask(Supplier<T> question) {
        var user = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return question.get();
        } finally {
            if (user != null) {
                identity.setAuthentication(user.getUserId(), user.getGroupIds(), user.getTenantIds());
            }
        }
    }

    /** Lets a person do what was checked by other means than the authorizations of the engine; it stays his or her act. */
    public <T> T letAct(Supplier<T> work) {
        return engine.getObject()
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(work::get));
    }
}
