package spotcheck.engine.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;

/** Creates groups and gives permissions, each once, however often the system starts. */
@Component
public class Grants {

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    Grants(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    /** Where a directory has the groups, nothing is to be created. */
    public void group(String id, String name) {
        if (!identity.isReadOnly() && identity.createGroupQuery().groupId(id).count() == 0) {
            var group = identity.newGroup(id);
            group.setName(name);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
    }

    /**
     * Lets the members of a group do just this with one resource, or with {@code *}, all of its kind: what an earlier release
     * granted besides is taken back.
     */
    public void toGroup(String group, Resource resource, String id, Permission... permissions) {
        var granted = authorizations
                .createAuthorizationQuery()
                .authorizationType(AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        var grant = granted == null ? authorizations.createNewAuthorization(AUTH_TYPE_GRANT) : granted;
        grant.setGroupId(group);
        save(grant, resource, id, permissions);
    }

    /** Lets everybody who has logged in do something with all resources of a kind. */
    public void toEverybody(Resource resource, Permission... permissions) {
        if (authorizations
                        .createAuthorizationQuery()
                        .authorizationType(AUTH_TYPE_GLOBAL)
                        .resourceType(resource)
                        .count()
                == 0) {
            save(authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL), resource, ANY, permissions);
        }
    }

    private void save(Authorization authorization, Resource resource, String id, Permission... permissions) {
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.setPermissions(permissions);
        authorizations.saveAuthorization(authorization);
    }
}
