package spotcheck.engine.security.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import spotcheck.engine.security.Addresses;
import spotcheck.engine.security.login.LoginWays;
import spotcheck.engine.security.login.Logins;
import spotcheck.engine.security.login.WebappLogin;
import spotcheck.engine.security.refusal.Answers;
import spotcheck.engine.security.refusal.PlainDenials;

/**
 * Tasklist, Cockpit and Admin: login and logout are Spring's. Their headers, their token and what a session may see are
 * their own.
 */
@Configuration(proxyBeanMethods = false)
class WebappChain {

    /** CVE-2026-77226: nobody creates the first administrator over HTTP; configuration does. */
    private static final RequestMatcher SETUP =
            PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/admin/setup/**");

    /** What the webapps would answer themselves. */
    private static final RequestMatcher SHUT = new OrRequestMatcher(SETUP, WebappLogin.ANY_LOGIN);

    @Bean
    @Order(3)
    SecurityFilterChain webapps(
            HttpSecurity http, Logins logins, WebappLogin login, WebappLogout logout, LoginWays.Ways ways)
            throws Exception {
        if (ways.password()) {
            http.formLogin(form -> form.loginPage("/camunda/app/tasklist/default/")
                    .loginProcessingUrl(WebappLogin.FORM_PATH)
                    .successHandler(login)
                    .failureHandler(login));
        }
        return http.securityMatcher("/camunda/**")
                .headers(HeadersConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(new WebappTokens())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(new OrRequestMatcher(WebappLogin.FORM, WebappLogin.LOGOUT)))
                .sessionManagement(session -> session.sessionAuthenticationStrategy(logins))
                .logout(out -> out.logoutRequestMatcher(WebappLogin.LOGOUT)
                        .addLogoutHandler(logout)
                        .logoutSuccessHandler(logout))
                .authorizeHttpRequests(asked -> asked.requestMatchers(SHUT)
                        .denyAll()
                        .requestMatchers(WebappChain::changesSomething)
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(thrown ->
                        thrown.authenticationEntryPoint((request, response, why) -> refuse(request, response, ways)))
                .build();
    }

    /** Who only asks is asked by the webapps to log in. */
    private static boolean changesSomething(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && Addresses.isToTheEngine(request);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, LoginWays.Ways ways)
            throws IOException {
        if (!SHUT.matches(request)) {
            Answers.write(response, HttpServletResponse.SC_UNAUTHORIZED, Answers.EXPIRED);
        } else {
            var byPassword = WebappLogin.ANY_LOGIN.matches(request) && !ways.password();
            var words = byPassword ? Answers.NO_PASSWORD : PlainDenials.DENIED;
            Answers.write(response, HttpServletResponse.SC_FORBIDDEN, words);
        }
    }
}
