package spotcheck.papers.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The style of pages at an address that asks for no login: whoever holds a paper has none. */
@Configuration(proxyBeanMethods = false)
class OpenStyle implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/open/*.css").addResourceLocations("classpath:/static/pages/");
    }
}
