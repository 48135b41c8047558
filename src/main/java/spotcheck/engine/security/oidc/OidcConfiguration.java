package spotcheck.engine.security.oidc;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.client.RestClient;
import spotcheck.engine.security.gate.Headers;
import spotcheck.engine.security.login.Accounts;
import spotcheck.engine.security.login.LoginWays;
import spotcheck.engine.security.login.Logins;

/** Login by OpenID Connect beside that by password, once {@code spotcheck.oidc.issuer} is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spotcheck.oidc.issuer")
@EnableConfigurationProperties(OidcSettings.class)
class OidcConfiguration {

    private static final String REGISTRATION = "oidc";
    private static final String BACK = LoginWays.BY_PROVIDER + "/back";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    @Order(4)
    SecurityFilterChain byProvider(
            HttpSecurity http, OidcSettings settings, Accounts accounts, Logins logins, LoginWays.Ways ways)
            throws Exception {
        var provider = provider(settings);
        var answers = new OidcAnswers(ways);
        return http.securityMatcher(LoginWays.BY_PROVIDER + "/**")
                .headers(Headers::ofPages)
                .requestCache(RequestCacheConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .sessionManagement(session -> session.sessionAuthenticationStrategy(logins))
                .authorizeHttpRequests(asked -> asked.anyRequest().denyAll())
                .oauth2Login(login -> login.clientRegistrationRepository(provider)
                        .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                        .loginPage(LoginWays.BY_PROVIDER)
                        .authorizationEndpoint(there -> there.authorizationRequestResolver(new Entrance(provider))
                                .authorizationRequestRepository(new OneAttempt()))
                        .redirectionEndpoint(back -> back.baseUri(BACK))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(tokens()))
                        .userInfoEndpoint(
                                user -> user.oidcUserService(new VouchedPeople(accounts, settings.userClaim())))
                        .successHandler(answers)
                        .failureHandler(answers)
                        .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                            @Override
                            public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T entrance) {
                                entrance.setAuthenticationFailureHandler(answers);
                                return entrance;
                            }
                        }))
                .build();
    }

    /** Asked with the first login, so that a provider that is down delays logins and no start. */
    private static ClientRegistrationRepository provider(OidcSettings settings) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                        .registrationId(REGISTRATION)
                        .clientId(settings.clientId())
                        .clientSecret(settings.clientSecret())
                        .redirectUri("{baseUrl}" + BACK)
                        .scope("openid", "profile")
                        .userNameAttributeName(settings.userClaim())
                        .build()));
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        var patience = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(PATIENCE)
                .withReadTimeout(PATIENCE);
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(patience))
                .messageConverters(known -> {
                    known.clear();
                    known.addAll(List.of(
                            new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()));
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }
}
