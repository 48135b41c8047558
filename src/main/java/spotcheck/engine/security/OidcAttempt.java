package spotcheck.engine.security;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;
import java.net.URI;

/**
 * A login that was begun in a browser; only there it can be ended.
 *
 * @param back where the provider sends the browser back to
 * @param target where the person wanted to go
 */
record OidcAttempt(String stateWord, String nonceWord, String verifierWord, URI back, String target)
        implements Serializable {

    static OidcAttempt begin(URI back, String target) {
        return new OidcAttempt(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), back, target);
    }

    State state() {
        return new State(stateWord);
    }

    Nonce nonce() {
        return new Nonce(nonceWord);
    }

    CodeVerifier verifier() {
        return new CodeVerifier(verifierWord);
    }
}
