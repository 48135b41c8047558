package spotcheck.engine.security.gate;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Figures for whoever watches the servers, by a token of its own ({@code spotcheck.meters.token}); shut without one. */
@Configuration(proxyBeanMethods = false)
class MetersChain {

    private final ProgramRefusals refusals = new ProgramRefusals();

    @Bean
    @Order(0)
    SecurityFilterChain meters(HttpSecurity http, @Value("${spotcheck.meters.token:}") String token) throws Exception {
        return http.securityMatcher("/actuator/prometheus")
                .headers(Headers::ofData)
                .requestCache(RequestCacheConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .authorizeHttpRequests(asked -> asked.anyRequest()
                        .access((who, what) -> new AuthorizationDecision(knows(what.getRequest(), token))))
                .exceptionHandling(
                        thrown -> thrown.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    private static boolean knows(HttpServletRequest request, String token) {
        var shown = Objects.requireNonNullElse(request.getHeader(HttpHeaders.AUTHORIZATION), "");
        return !token.isEmpty()
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }
}
