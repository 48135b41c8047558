package spotcheck.engine.security;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Login by OpenID Connect beside that by password, once {@code spotcheck.oidc.issuer} is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spotcheck.oidc.issuer")
@EnableConfigurationProperties(OidcSettings.class)
class OidcConfiguration {

    @Bean
    FilterRegistrationBean<Filter> oidcLogin(
            OidcSettings settings, ProcessEngine engine, Accounts accounts, ActLog log, LoginWays.Ways ways) {
        var login = new OidcLogin(new OidcProvider(settings), engine, accounts, log, ways);
        return SecurityFilters.filter(login, 1, OidcLogin.PATH + "/*");
    }

    @Bean
    FilterRegistrationBean<Filter> oidcHeaders() {
        return SecurityFilters.filter(new PageHeaders(), 0, OidcLogin.PATH + "/*");
    }
}
