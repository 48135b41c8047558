package spotcheck.engine.security.door;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import spotcheck.access.Rights;
import spotcheck.access.RightsTable;
import spotcheck.engine.security.refusal.PlainRefusal;

/** What stands between the login and the engine, for its own interface and for that of the webapps alike. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    private static final String[] ENGINE = {"/engine-rest/*", "/camunda/api/engine/*"};

    @Bean
    FilterRegistrationBean<Filter> engineDoors(Rights rights, RightsTable table, IdentityService identity) {
        return behindTheLogin(new EngineDoors(rights, table, identity), ENGINE);
    }

    @Bean
    FilterRegistrationBean<Filter> largestDeployment() {
        return behindTheLogin(
                new LargestDeployment(),
                "/engine-rest/deployment/create",
                "/camunda/api/engine/engine/default/deployment/create");
    }

    @Bean
    FilterRegistrationBean<Filter> plainRefusal() {
        return behindTheLogin(new PlainRefusal(), ENGINE);
    }

    @Bean
    FilterRegistrationBean<Filter> nonceKept() {
        return behindTheLogin(new NonceKept(), "/camunda/app/*");
    }

    private static FilterRegistrationBean<Filter> behindTheLogin(Filter filter, String... patterns) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(patterns);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 10);
        registration.setAsyncSupported(true);
        return registration;
    }
}
