package spotcheck.engine.security.oidc;

import java.util.List;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import spotcheck.engine.security.login.Accounts;

/** The provider says who it is; what the person may do comes from the groups here, none from the provider. */
class VouchedPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String UNKNOWN = "unknown_here";

    private final Accounts accounts;
    private final String claim;

    VouchedPeople(Accounts accounts, String claim) {
        this.accounts = accounts;
        this.claim = claim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest vouched) {
        var token = vouched.getIdToken();
        var said = token.getClaimAsString(claim);
        if (said == null || said.isBlank()) {
            throw new OAuth2AuthenticationException(new OAuth2Error("no_claim", "No claim " + claim, null));
        }
        if (accounts.known(said).isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN, said, null));
        }
        return new DefaultOidcUser(List.of(), token, claim);
    }
}
