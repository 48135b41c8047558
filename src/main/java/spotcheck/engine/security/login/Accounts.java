package spotcheck.engine.security.login;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * Whether somebody who once logged in may go on: who was deleted may not, and no session outlives the password with which
 * it began. A lock after wrong passwords holds back the next login alone, for it may be a stranger's doing.
 */
@Component
public class Accounts {

    private static final String BEGAN_WITH = Accounts.class.getName();

    private final IdentityService identity;

    Accounts(IdentityService identity) {
        this.identity = identity;
    }

    /** The name of a user as it is kept; empty if there is no such user. */
    public Optional<String> known(String user) {
        return account(user).map(Account::user);
    }

    void begin(HttpSession session, String user) {
        account(user).ifPresent(now -> session.setAttribute(BEGAN_WITH, now));
    }

    boolean isOver(HttpSession session) {
        return session.getAttribute(BEGAN_WITH) instanceof Account began
                && account(began.user()).filter(began::equals).isEmpty();
    }

    private Optional<Account> account(String user) {
        return Optional.<User>ofNullable(identity.createUserQuery().userId(user).singleResult())
                .map(found -> new Account(found.getId(), String.valueOf(found.getPassword())));
    }

    /** @param password as the engine keeps it, hashed; a directory keeps its own */
    private record Account(String user, String password) implements Serializable {}
}
