package spotcheck.engine.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.stereotype.Component;

/** Creates groups and gives permissions, each once: what is as it should be is left alone, however often the system starts. */
@Component
public class Grants {

    /** More than so many groups are not asked for by name. */
    private static final int BY_NAME = 200;

    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final ProcessEngineConfigurationImpl engine;

    Grants(IdentityService identity, AuthorizationService authorizations, ProcessEngineConfigurationImpl engine) {
        this.identity = identity;
        this.authorizations = authorizations;
        this.engine = engine;
    }

    /** Where a directory has the groups, nothing is to be created. */
    public void group(String id, String name) {
        var wanted = new Wanted();
        wanted.group(id, name);
        bring(wanted);
    }

    /**
     * Lets the members of a group do just this with one resource, or with {@code *}, all of its kind: what an earlier release
     * granted besides is taken back.
     */
    public void toGroup(String group, Resource resource, String id, Permission... permissions) {
        var wanted = new Wanted();
        wanted.toGroup(group, resource, id, permissions);
        bring(wanted);
    }

    /** Lets everybody who has logged in do something with all resources of a kind. */
    public void toEverybody(Resource resource, Permission... permissions) {
        if (authorizations
                        .createAuthorizationQuery()
                        .authorizationType(AUTH_TYPE_GLOBAL)
                        .resourceType(resource)
                        .count()
                == 0) {
            var grant = authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL);
            grant.setResource(resource);
            grant.setResourceId(ANY);
            grant.setPermissions(permissions);
            authorizations.saveAuthorization(grant);
        }
    }

    /** Compares first; what differs is written in one command, so that it goes to the database in batches. */
    void bring(Wanted wanted) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            bringGroups(wanted);
            bringPermits(wanted);
            return wanted;
        });
    }

    private void bringGroups(Wanted wanted) {
        if (identity.isReadOnly()) {
            return;
        }
        var query = identity.createGroupQuery();
        var there = (isSmall(wanted) ? query.groupIdIn(names(wanted)) : query)
                .list().stream().collect(Collectors.toMap(Group::getId, group -> group));
        wanted.groups().forEach((id, name) -> {
            var group = there.containsKey(id) ? there.get(id) : identity.newGroup(id);
            if (!there.containsKey(id) || !name.equals(group.getName())) {
                group.setName(name);
                group.setType("WORKFLOW");
                identity.saveGroup(group);
            }
        });
    }

    private void bringPermits(Wanted wanted) {
        var there = granted(wanted);
        wanted.permits().forEach((key, permit) -> {
            var wish = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            wish.setGroupId(key.group());
            wish.setResource(permit.resource());
            wish.setResourceId(key.id());
            wish.setPermissions(permit.permissions());
            var known = there.get(key);
            if (known == null) {
                authorizations.saveAuthorization(wish);
            } else if (bits(known) != bits(wish)) {
                known.setPermissions(permit.permissions());
                authorizations.saveAuthorization(known);
            }
        });
    }

    private Map<Wanted.Key, Authorization> granted(Wanted wanted) {
        var query = authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GRANT);
        var granted = new HashMap<Wanted.Key, Authorization>();
        (isSmall(wanted) ? query.groupIdIn(names(wanted)) : query)
                .list().stream()
                        .filter(one -> one.getGroupId() != null)
                        .forEach(one -> granted.put(
                                new Wanted.Key(one.getGroupId(), one.getResourceType(), one.getResourceId()), one));
        return granted;
    }

    private static int bits(Authorization authorization) {
        return ((AuthorizationEntity) authorization).getPermissions();
    }

    private static boolean isSmall(Wanted wanted) {
        return wanted.named().size() <= BY_NAME;
    }

    private static String[] names(Wanted wanted) {
        return wanted.named().toArray(String[]::new);
    }
}
