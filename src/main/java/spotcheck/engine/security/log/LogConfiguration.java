package spotcheck.engine.security.log;

import jakarta.servlet.Filter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log is behind the login and behind the doors: what they refuse has changed nothing. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    /** The engine's interface, and all doors of ours that change something; who logs in or out is told by the login. */
    private static final String[] LOGGED = {
        "/api/*",
        "/engine-rest/*",
        "/camunda/api/engine/*",
        "/camunda/api/admin/auth/*",
        "/deputies/*",
        "/setup/*",
        "/practices/*",
        "/law/*",
        "/detailed-rules/*",
        "/bodies/*",
        "/registers/*",
        "/evidence/*",
        "/tasks/*",
        "/urgings/*",
        "/doubts/*",
        "/cases/*",
        "/draws/*",
        "/messages/*",
        "/verify/*"
    };

    @Bean
    FilterRegistrationBean<Filter> actsLogged(ActLog log) {
        var registration = new FilterRegistrationBean<Filter>(new ActsLogged(log));
        registration.addUrlPatterns(LOGGED);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 20);
        registration.setAsyncSupported(true);
        return registration;
    }
}
