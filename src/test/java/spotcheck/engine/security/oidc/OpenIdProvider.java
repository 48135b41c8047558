package spotcheck.engine.security.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** A provider that vouches for whom a test wants, with the few addresses that a login needs. */
public final class OpenIdProvider implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;
    private RSAKey signing;
    private UnaryOperator<JWTClaimsSet.Builder> claims = said -> said;

    public OpenIdProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k").generate();
        signing = key;
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/.well-known/openid-configuration", call -> answer(call, description()));
        server.createContext("/keys", call -> answer(call, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", call -> answer(call, tokens()));
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What the next token says, beside what each must say. */
    public void says(UnaryOperator<JWTClaimsSet.Builder> next) {
        claims = next;
    }

    public void signsWithItsKey() {
        signing = key;
    }

    public void signsWithAForeignKey() throws JOSEException {
        signing = new RSAKeyGenerator(2048).keyID("k").generate();
    }

    private String description() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer());
    }

    private String tokens() {
        var now = Instant.now();
        var said = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("spotcheck")
                .subject("4711")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(),
                claims.apply(said).build());
        try {
            token.sign(new RSASSASigner(signing));
        } catch (JOSEException never) {
            throw new IllegalStateException(never);
        }
        return "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"id_token\": \"%s\"}"
                .formatted(token.serialize());
    }

    private static void answer(HttpExchange call, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        try (var body = call.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
