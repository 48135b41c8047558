package spotcheck.transaction;

import java.util.Objects;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.stereotype.Component;

/**
 * The embedded database keeps what a question was answered and may not notice that others changed it meanwhile (H2, issue
 * 4208): an act then vouches for rows that are no longer so. Whatever the address says, nothing is kept.
 */
@Component
class FreshResults implements BeanPostProcessor {

    private static final String OPTION = ";OPTIMIZE_REUSE_RESULTS=0";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSourceProperties properties) {
            var url = Objects.requireNonNullElse(properties.getUrl(), "");
            if (url.startsWith("jdbc:h2:") && !url.contains(OPTION)) {
                properties.setUrl(url + OPTION);
            }
        }
        return bean;
    }
}
