package spotcheck.repetition;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import spotcheck.access.LoggedIn;

/** Behind whatever guards the interface: keys are those of a person. */
@Configuration(proxyBeanMethods = false)
class RepetitionFilters {

    @Bean
    FilterRegistrationBean<RepeatedRequests> repeatedRequests(RememberedRequests remembered, LoggedIn person) {
        var registration = new FilterRegistrationBean<>(new RepeatedRequests(remembered, person));
        registration.addUrlPatterns("/api/*");
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 100);
        return registration;
    }
}
