package spotcheck.engine.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.deputy.PostHolders;
import spotcheck.engine.role.WithoutUser;

/** Posts are groups of the engine; the system itself adds and removes members. */
@Component
class EnginePostHolders implements PostHolders {

    private final IdentityService identity;
    private final WithoutUser system;

    EnginePostHolders(@Lazy IdentityService identity, WithoutUser system) {
        this.identity = identity;
        this.system = system;
    }

    @Override
    public Set<String> posts(String person) {
        return system.ask(() -> identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public void grant(String person, String post) {
        if (identity.isReadOnly()) {
            throw new Refused("人员和岗位由单位的目录服务管理，请在目录中办理代理");
        }
        if (!posts(person).contains(post)) {
            system.act(() -> identity.createMembership(person, post));
        }
    }

    @Override
    public void revoke(String person, String post) {
        system.act(() -> identity.deleteMembership(person, post));
    }
}
