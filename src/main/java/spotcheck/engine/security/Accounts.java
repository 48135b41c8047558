package spotcheck.engine.security;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/** Whether somebody who once logged in may go on: who was deleted, or locked after wrong passwords, may not. */
class Accounts {

    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;

    Accounts(IdentityService identity, ProcessEngineConfigurationImpl engine) {
        this.identity = identity;
        this.engine = engine;
    }

    boolean isShut(String user) {
        var known = identity.createUserQuery().userId(user).singleResult();
        return known == null
                || known instanceof UserEntity account && account.getAttempts() >= engine.getLoginMaxAttempts();
    }
}
