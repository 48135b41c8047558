package spotcheck.engine.security.login;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;

/** What stands right before and right behind Spring Security, for all parts of the server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginWays.Ways.class)
class LoginConfiguration {

    /** An address means what it says, whichever servlet answers it: pages, the engine's interface, the webapps. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean addresses() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    FilterRegistrationBean<Filter> oddAddresses() {
        return filter(new OddAddresses(), -20);
    }

    @Bean
    FilterRegistrationBean<Filter> vendorSetup() {
        return filter(new VendorSetup(), -15, "/camunda/app/*");
    }

    @Bean
    FilterRegistrationBean<Filter> endedSessions(Accounts accounts) {
        return filter(new EndedSessions(accounts), -10);
    }

    @Bean
    FilterRegistrationBean<Filter> actingPerson(IdentityService identity) {
        return filter(new ActingPerson(identity), 5);
    }

    @Bean
    FilterRegistrationBean<Filter> loginWays(LoginWays.Ways ways) {
        return filter(new LoginWays(ways), 5, LoginWays.PATH);
    }

    private static FilterRegistrationBean<Filter> filter(Filter filter, int distance, String... patterns) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(patterns);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + distance);
        registration.setAsyncSupported(true);
        return registration;
    }
}
