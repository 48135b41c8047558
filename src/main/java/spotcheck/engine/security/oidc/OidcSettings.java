package spotcheck.engine.security.oidc;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID provider that knows the people.
 *
 * @param issuer its address, under which its description is found
 * @param userClaim which word of its answer is the name of a user here
 */
@ConfigurationProperties("spotcheck.oidc")
record OidcSettings(
        URI issuer,
        String clientId,
        String clientSecret,
        @DefaultValue("preferred_username") String userClaim) {}
