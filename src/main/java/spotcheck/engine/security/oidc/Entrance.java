package spotcheck.engine.security.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** The way to the provider: with PKCE, and with the place to which the person wants to come afterwards. */
class Entrance implements OAuth2AuthorizationRequestResolver {

    private static final String START = "/start";

    /** Where one may want to go; no other site. */
    private static final Set<String> TARGETS =
            Set.of(START, "/camunda/app/tasklist/", "/camunda/app/cockpit/", "/camunda/app/admin/");

    private final DefaultOAuth2AuthorizationRequestResolver entrance;

    Entrance(ClientRegistrationRepository provider) {
        entrance = new DefaultOAuth2AuthorizationRequestResolver(provider, "/login");
        entrance.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return towards(request, entrance.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return towards(request, entrance.resolve(request, registration));
    }

    private static @Nullable OAuth2AuthorizationRequest towards(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest begun) {
        var wanted = Optional.ofNullable(request.getParameter("to"))
                .filter(TARGETS::contains)
                .orElse(START);
        return begun == null
                ? null
                : OAuth2AuthorizationRequest.from(begun)
                        .attributes(kept -> kept.put(OneAttempt.TARGET, wanted))
                        .build();
    }
}
