package spotcheck.engine.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import org.springframework.util.function.SingletonSupplier;

/** Talks to the OpenID provider: authorization code with PKCE, signed answers alone. */
class OidcProvider {

    private static final int PATIENCE = 10_000;

    private final OidcSettings settings;

    /** Asked with the first login, so that a provider that is down delays logins and no start. */
    private final SingletonSupplier<OIDCProviderMetadata> provider;

    OidcProvider(OidcSettings settings) {
        this.settings = settings;
        this.provider = SingletonSupplier.of(() -> describe(settings));
    }

    private static OIDCProviderMetadata describe(OidcSettings settings) {
        try {
            return OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE, PATIENCE);
        } catch (GeneralException | IOException unreachable) {
            throw new OidcFailed(unreachable);
        }
    }

    /** Where the browser goes to log in. */
    URI entrance(OidcAttempt attempt) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile"), client(), attempt.back())
                .endpointURI(provider.obtain().getAuthorizationEndpointURI())
                .state(attempt.state())
                .nonce(attempt.nonce())
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * Who has logged in.
     *
     * @param answer the address with which the browser came back
     * @throws OidcFailed if the provider has not vouched for anybody, or for somebody else's attempt
     */
    String user(URI answer, OidcAttempt attempt) {
        try {
            var said = AuthenticationResponseParser.parse(answer);
            if (!said.indicatesSuccess() || !attempt.state().equals(said.getState())) {
                throw new OidcFailed(new ParseException("Refused, or the answer to another attempt"));
            }
            return vouched(said.toSuccessResponse().getAuthorizationCode(), attempt);
        } catch (ParseException
                | java.text.ParseException
                | IOException
                | BadJOSEException
                | JOSEException notVouched) {
            throw new OidcFailed(notVouched);
        }
    }

    private String vouched(AuthorizationCode code, OidcAttempt attempt)
            throws ParseException, java.text.ParseException, IOException, BadJOSEException, JOSEException {
        var request = new TokenRequest.Builder(
                        provider.obtain().getTokenEndpointURI(),
                        new ClientSecretBasic(client(), secret()),
                        new AuthorizationCodeGrant(code, attempt.back(), attempt.verifier()))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        var answer = request.send();
        var tokens = OIDCTokenResponseParser.parse(answer);
        if (!tokens.indicatesSuccess()) {
            throw new ParseException("No token: " + answer.getStatusCode() + " " + answer.getBody());
        }
        var token =
                ((OIDCTokenResponse) tokens.toSuccessResponse()).getOIDCTokens().getIDToken();
        var claims = validator().validate(token, attempt.nonce());
        var user = claims.getStringClaim(settings.userClaim());
        if (user == null || user.isBlank()) {
            throw new ParseException("No claim " + settings.userClaim());
        }
        return user;
    }

    private IDTokenValidator validator() throws MalformedURLException {
        return new IDTokenValidator(
                provider.obtain().getIssuer(),
                client(),
                JWSAlgorithm.RS256,
                provider.obtain().getJWKSetURI().toURL());
    }

    private ClientID client() {
        return new ClientID(settings.clientId());
    }

    private Secret secret() {
        return new Secret(settings.clientSecret());
    }
}
