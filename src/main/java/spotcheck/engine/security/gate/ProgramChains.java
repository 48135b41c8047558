package spotcheck.engine.security.gate;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;

/** The interfaces for programs. */
@Configuration(proxyBeanMethods = false)
class ProgramChains {

    private final ProgramRefusals refusals = new ProgramRefusals();

    /** Whether all is well: nobody is asked who it is, whatever comes along, so that no login can be in the way. */
    @Bean
    @Order(0)
    SecurityFilterChain health(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/health/**")
                .headers(Headers::ofData)
                .requestCache(RequestCacheConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .csrf(CsrfConfigurer::disable)
                .authorizeHttpRequests(asked -> asked.anyRequest().permitAll())
                .build();
    }

    /** The engine's own interface, its list of engines included: by password alone. */
    @Bean
    @Order(1)
    SecurityFilterChain engineInterface(HttpSecurity http) throws Exception {
        return byPassword(http, "/engine-rest/**")
                .authorizeHttpRequests(asked -> asked.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .csrf(CsrfConfigurer::disable)
                .build();
    }

    /**
     * Ours: by password for programs, in the session of the webapps for their plugins. A session comes along with any request
     * of the browser, so what changes something must carry its token as well. Whether a paper is genuine anybody may ask.
     */
    @Bean
    @Order(2)
    SecurityFilterChain ourInterface(HttpSecurity http) throws Exception {
        var bySession = new AndRequestMatcher(
                CsrfFilter.DEFAULT_CSRF_MATCHER, request -> request.getHeader(HttpHeaders.AUTHORIZATION) == null);
        return byPassword(http, "/api/**")
                .authorizeHttpRequests(asked -> asked.requestMatchers(HttpMethod.GET, "/api/verify/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(new WebappTokens())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(bySession))
                .build();
    }

    private HttpSecurity byPassword(HttpSecurity http, String addresses) throws Exception {
        return http.securityMatcher(addresses)
                .headers(Headers::ofData)
                .addFilterAfter(new ForeignPages(), HeaderWriterFilter.class)
                .requestCache(RequestCacheConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        thrown -> thrown.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
    }
}
