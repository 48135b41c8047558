package spotcheck.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;

/** A right that a new release no longer grants ends with its first start. */
class GrantsProcessTest extends StageTest {

    private static final String GROUP = "former-owners";

    @Autowired
    private Grants grants;

    @Autowired
    private AuthorizationService authorizations;

    @Test
    void whatWasGrantedOnceIsTakenBackWhenLessIsGranted() {
        grants.toGroup(GROUP, PROCESS_DEFINITION, "*", READ, READ_INSTANCE);
        assertThat(granted().isPermissionGranted(READ_INSTANCE)).isTrue();
        grants.toGroup(GROUP, PROCESS_DEFINITION, "*", READ);
        assertThat(granted().isPermissionGranted(READ)).isTrue();
        assertThat(granted().isPermissionGranted(READ_INSTANCE)).isFalse();
    }

    @AfterEach
    void isForgotten() {
        authorizations.deleteAuthorization(granted().getId());
    }

    private Authorization granted() {
        return authorizations.createAuthorizationQuery().groupIdIn(GROUP).singleResult();
    }
}
