package spotcheck.engine.security.login;

import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.context.annotation.Profile;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/**
 * Where sessions lie in the database that the nodes share (docs/operations.md), no proxy has to keep a person on a node. Of
 * two requests of one page that bring the same attribute at once the later one writes it, and neither fails. Nothing here is
 * compiled against Spring Session, which is there at run time alone.
 */
@Configuration(proxyBeanMethods = false)
@Profile("production")
@Import(SharedSessions.LastWriterWins.class)
class SharedSessions {

    static final class LastWriterWins implements ImportBeanDefinitionRegistrar {

        private static final String CUSTOMIZER =
                "org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer";

        @Override
        public void registerBeanDefinitions(AnnotationMetadata where, BeanDefinitionRegistry beans) {
            if (ClassUtils.isPresent(CUSTOMIZER, SharedSessions.class.getClassLoader())) {
                var customizer = BeanDefinitionBuilder.rootBeanDefinition(CUSTOMIZER);
                beans.registerBeanDefinition("sessionLastWriterWins", customizer.getBeanDefinition());
            }
        }
    }
}
