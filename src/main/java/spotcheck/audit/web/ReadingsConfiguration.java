package spotcheck.audit.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Around all endpoints of our own. */
@Configuration(proxyBeanMethods = false)
class ReadingsConfiguration implements WebMvcConfigurer {

    private final ReadingsLogged readings;

    ReadingsConfiguration(ReadingsLogged readings) {
        this.readings = readings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(readings);
    }
}
