package spotcheck.engine.security.login;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import spotcheck.engine.security.refusal.Answers;

/** Whether a password is right is asked of the engine, which has it in its own tables or in the directory. */
@Component
public class EnginePasswords implements AuthenticationProvider {

    private final IdentityService identity;
    private final Accounts accounts;
    private final LoginThrottle throttle;

    EnginePasswords(IdentityService identity, Accounts accounts, LoginThrottle throttle) {
        this.identity = identity;
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /** Holds back who shows a password, never who is logged in already. */
    @Override
    public Authentication authenticate(Authentication shown) {
        var address = shown.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "";
        if (throttle.mustWait(address)) {
            throw new TooManyWrong();
        }
        if (!identity.checkPassword(shown.getName(), String.valueOf(shown.getCredentials()))) {
            throttle.failed(address);
            throw new BadCredentialsException(Answers.WRONG);
        }
        var user = accounts.known(shown.getName()).orElseThrow(() -> new BadCredentialsException(Answers.WRONG));
        return UsernamePasswordAuthenticationToken.authenticated(user, null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    /** From this address there were so many wrong passwords that none is looked at for a while. */
    public static class TooManyWrong extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        TooManyWrong() {
            super(Answers.WAIT);
        }
    }
}
