package spotcheck.access.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the check of rights before all endpoints of our own. */
@Configuration(proxyBeanMethods = false)
class DoorsConfiguration implements WebMvcConfigurer {

    private final Doors doors;

    DoorsConfiguration(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doors);
    }
}
