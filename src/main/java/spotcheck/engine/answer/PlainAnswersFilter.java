package spotcheck.engine.answer;

import ch.qos.logback.classic.LoggerContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Around everything else that the engine's interface and its webapps answer. */
@Configuration(proxyBeanMethods = false)
class PlainAnswersFilter {

    @Bean
    FilterRegistrationBean<DatabaseAway> databaseAway() {
        var registration = new FilterRegistrationBean<>(new DatabaseAway());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setAsyncSupported(true);
        return registration;
    }

    /** One for the whole process, which may hold several of these. */
    @Bean
    InitializingBean outageLines() {
        return () -> {
            if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log
                    && log.getTurboFilterList().stream().noneMatch(OutageLines.class::isInstance)) {
                log.addTurboFilter(new OutageLines());
            }
        };
    }

    @Bean
    FilterRegistrationBean<OddTypes> oddTypes() {
        var registration = new FilterRegistrationBean<>(new OddTypes());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setAsyncSupported(true);
        return registration;
    }

    @Bean
    FilterRegistrationBean<AnsweredAsData> answeredAsData() {
        var registration = new FilterRegistrationBean<>(new AnsweredAsData());
        registration.addUrlPatterns("/api/*", "/public/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        registration.setAsyncSupported(true);
        return registration;
    }

    @Bean
    FilterRegistrationBean<NullBodies> nullBodies() {
        var registration = new FilterRegistrationBean<>(new NullBodies());
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 20);
        registration.setAsyncSupported(true);
        return registration;
    }

    @Bean
    FilterRegistrationBean<PlainAnswers> plainAnswers(FinishedTasks tasks, ObjectMapper json) {
        var registration = new FilterRegistrationBean<>(new PlainAnswers(tasks, json));
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setAsyncSupported(true);
        return registration;
    }
}
