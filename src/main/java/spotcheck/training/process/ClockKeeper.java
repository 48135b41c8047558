package spotcheck.training.process;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets administrators alone touch the training clock, because it moves the deadlines of everybody. */
@Component
@Profile("demo")
public class ClockKeeper {

    private final IdentityService identity;

    ClockKeeper(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** @throws AuthorizationException if the user that logged in is no administrator */
    public void mustBeAdministrator() {
        var user = identity.getCurrentAuthentication();
        if (user == null || !user.getGroupIds().contains(Groups.CAMUNDA_ADMIN)) {
            throw new AuthorizationException("只有管理员可以使用训练时钟");
        }
    }
}
