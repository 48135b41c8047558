package spotcheck.engine.access;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.engine.role.WithoutUser;
import spotcheck.installation.Logins;
import spotcheck.registry.person.PersonLeft;

/** Logins are users of the engine; who may make one was asked before. */
@Component
class EngineLogins implements Logins {

    private final IdentityService identity;
    private final WithoutUser system;

    EngineLogins(@Lazy IdentityService identity, WithoutUser system) {
        this.identity = identity;
        this.system = system;
    }

    @Override
    public boolean areKeptElsewhere() {
        return identity.isReadOnly();
    }

    @Override
    public boolean exist(String id) {
        return system.ask(() -> identity.createUserQuery().userId(id).count() > 0);
    }

    @Override
    public boolean isOnlyAdministrator(String id) {
        var all = system.ask(() ->
                identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list());
        return all.size() == 1 && all.get(0).getId().equals(id);
    }

    @Override
    public void create(String id, String name, String password, String group) {
        var user = identity.newUser(id);
        user.setFirstName(name);
        user.setLastName("");
        user.setPassword(password);
        try {
            system.act(() -> identity.saveUser(user));
        } catch (BadUserRequestException weak) {
            throw new Refused("password", String.valueOf(weak.getMessage()));
        }
        system.act(() -> identity.createMembership(id, group));
    }

    /** With the login all its posts are gone, and so are its sessions. */
    @EventListener
    void ends(PersonLeft left) {
        if (!identity.isReadOnly()) {
            system.act(() -> identity.deleteUser(left.person().id()));
        }
    }
}
