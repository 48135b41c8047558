package spotcheck.training.process;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;

/** Lets administrators alone touch the training clock, because it moves the deadlines of everybody. */
@Component
@Profile("demo")
public class ClockKeeper {

    private final CurrentActor actor;
    private final IdentityService identity;

    ClockKeeper(CurrentActor actor, @Lazy IdentityService identity) {
        this.actor = actor;
        this.identity = identity;
    }

    /** @throws AuthorizationException if the user that logged in is no administrator */
    public void mustBeAdministrator() {
        if (identity.createGroupQuery()
                        .groupId(Groups.CAMUNDA_ADMIN)
                        .groupMember(actor.id())
                        .count()
                == 0) {
            throw new AuthorizationException("只有管理员可以使用训练时钟");
        }
    }
}
