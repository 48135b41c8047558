package spotcheck.engine.security;

import org.camunda.bpm.engine.IdentityService;

/**
 * Whether somebody who once logged in may go on: who was deleted may not. A lock after wrong passwords holds back the
 * next login alone, for it may be a stranger's doing.
 */
class Accounts {

    private final IdentityService identity;

    Accounts(IdentityService identity) {
        this.identity = identity;
    }

    boolean isShut(String user) {
        return identity.createUserQuery().userId(user).count() == 0;
    }
}
