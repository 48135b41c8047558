package spotcheck.engine.security;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import spotcheck.access.Rights;
import spotcheck.access.RightsTable;

/** Which filter guards which part of the server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginWays.Ways.class)
class SecurityFilters {

    /** Pages of our own and what they load. */
    private static final String[] PAGES = {
        "/regulations/*",
        "/practices/*",
        "/rights/*",
        "/deputies/*",
        "/evidence/*",
        "/pages/*",
        "/start",
        "/tasks/*",
        "/cases/*",
        "/messages/*"
    };

    /** Those with forms that change something. */
    private static final String[] FORMS = {
        "/deputies/*", "/practices/*", "/evidence/*", "/tasks/*", "/cases/*", "/messages/*"
    };

    @Bean
    FilterRegistrationBean<Filter> loginRequired(IdentityService identity, Accounts accounts, LoginThrottle throttle) {
        return filter(new LoginRequired(identity, accounts, throttle), 1, "/engine-rest/*");
    }

    @Bean
    FilterRegistrationBean<Filter> apiLogin(IdentityService identity, Accounts accounts, LoginThrottle throttle) {
        return filter(new ApiLogin(identity, accounts, throttle), 1, "/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> pageLogin(
            IdentityService identity, Accounts accounts, LoginThrottle throttle, LoginWays.Ways ways) {
        return filter(new PageLogin(identity, accounts, throttle, ways), 1, PAGES);
    }

    @Bean
    Accounts accounts(IdentityService identity) {
        return new Accounts(identity);
    }

    @Bean
    LoginThrottle loginThrottle(Clock clock) {
        return new LoginThrottle(clock);
    }

    @Bean
    FilterRegistrationBean<Filter> webappLogin(Accounts accounts, LoginThrottle throttle, LoginWays.Ways ways) {
        return filter(new WebappLogin(accounts, throttle, ways), 1, "/camunda/*");
    }

    @Bean
    FilterRegistrationBean<Filter> loginWays(LoginWays.Ways ways) {
        return filter(new LoginWays(ways), 1, LoginWays.PATH);
    }

    @Bean
    FilterRegistrationBean<Filter> programHeaders() {
        return filter(new ProgramHeaders(), 0, "/engine-rest/*", "/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> pageHeaders() {
        return filter(new PageHeaders(), 0, PAGES);
    }

    @Bean
    FilterRegistrationBean<Filter> pagePosts() {
        return filter(new PagePosts(), 2, FORMS);
    }

    @Bean
    FilterRegistrationBean<Filter> setupClosed() {
        return filter(new SetupClosed(), 0, "/camunda/api/admin/setup/*");
    }

    @Bean
    FilterRegistrationBean<Filter> nonceKept() {
        return filter(new NonceKept(), 0, "/camunda/app/*");
    }

    @Bean
    FilterRegistrationBean<Filter> actsLogged(ActLog log, IdentityService identity) {
        var engine = Stream.of("/api/*", "/engine-rest/*", "/camunda/api/engine/*", "/camunda/api/admin/auth/*");
        return filter(
                new ActsLogged(log, identity),
                3,
                Stream.concat(engine, Stream.of(FORMS)).toArray(String[]::new));
    }

    @Bean
    FilterRegistrationBean<Filter> engineDoors(Rights rights, RightsTable table, IdentityService identity) {
        var doors = new EngineDoors(rights, table, new EngineUser(identity));
        return filter(doors, 2, "/engine-rest/*", "/camunda/api/engine/*");
    }

    @Bean
    FilterRegistrationBean<Filter> plainRefusal() {
        return filter(new PlainRefusal(), 2, "/engine-rest/*", "/camunda/api/engine/*");
    }

    static FilterRegistrationBean<Filter> filter(Filter filter, int order, String... patterns) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(patterns);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + order);
        registration.setAsyncSupported(true);
        return registration;
    }
}
