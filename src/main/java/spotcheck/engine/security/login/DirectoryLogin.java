package spotcheck.engine.security.login;

import org.camunda.bpm.identity.impl.ldap.plugin.LdapIdentityProviderPlugin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * People and posts from the directory of the authority (LDAP) instead of the engine's own tables, once
 * {@code spotcheck.ldap.server-url} is set. Its groups are named as ours, such as {@code handler-500103}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties
@ConditionalOnProperty("spotcheck.ldap.server-url")
class DirectoryLogin {

    @Bean
    @ConfigurationProperties("spotcheck.ldap")
    LdapIdentityProviderPlugin directory() {
        return new LdapIdentityProviderPlugin();
    }
}
