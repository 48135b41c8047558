package spotcheck.engine.security;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import spotcheck.engine.security.oidc.OpenIdProvider;

/** A server as an authority runs it: below a path of its site, with the provider of its accounts beside the passwords. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "server.servlet.context-path=" + BehindAPath.PATH)
@ActiveProfiles({"test", "demo"})
public abstract class BehindAPath {

    protected static final String PATH = "/jiandu";

    protected static final OpenIdProvider PROVIDER = provider();

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spotcheck.oidc.issuer", PROVIDER::issuer);
        settings.add("spotcheck.oidc.client-id", () -> "spotcheck");
        settings.add("spotcheck.oidc.client-secret", () -> "secret");
    }

    private static OpenIdProvider provider() {
        try {
            return new OpenIdProvider();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        } catch (JOSEException never) {
            throw new IllegalStateException(never);
        }
    }
}
