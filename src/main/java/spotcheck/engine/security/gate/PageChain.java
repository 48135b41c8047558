package spotcheck.engine.security.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import spotcheck.engine.security.login.LoginWays;

/**
 * Our own pages, and all that nobody has thought of: a page that is new is shut without a login, and a form acts only with
 * the token of the page on which it was shown.
 */
@Configuration(proxyBeanMethods = false)
class PageChain {

    /** Changes nothing and knows nobody, so that there is nothing to be tricked into. */
    private static final String VERIFY = "/verify/*";

    /**
     * Without a login: the way to it, what the webapps load before it, whether a paper
     * is genuine, and draws whose check is over.
     */
    private static final String[] OPEN = {
        "/",
        LoginWays.PATH,
        "/casefile/**",
        "/open/*.css",
        "/favicon.ico",
        "/verify-package",
        VERIFY,
        "/verify",
        "/public/draws/*",
        "/public/catalogue/*"
    };

    @Bean
    SecurityFilterChain pages(HttpSecurity http, LoginWays.Ways ways, WebappLogout ended) throws Exception {
        var refusals = new PageRefusals(ways);
        if (ways.password()) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(refusals));
        }
        var tokens = new HttpSessionCsrfTokenRepository();
        tokens.setParameterName("pageToken");
        return http.headers(Headers::ofPages)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers(VERIFY))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(way -> way.logoutUrl("/logout")
                        .addLogoutHandler(ended)
                        .logoutSuccessHandler(new SimpleUrlLogoutSuccessHandler()))
                .exceptionHandling(
                        thrown -> thrown.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(asked -> asked.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/error")
                        .denyAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterAfter(PageChain::makeToken, AuthorizationFilter.class)
                .build();
    }

    /** A long page is on its way before its first form comes: too late for a session that keeps the token. */
    private static void makeToken(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (((HttpServletRequest) request).getRemoteUser() != null
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
        chain.doFilter(request, response);
    }
}
