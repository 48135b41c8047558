package spotcheck.casefile.chain;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The database as others see it while an act is not yet stored. By connections of its own: if an act that holds one waited
 * for a second of the same few, all acts at once could wait for each other.
 */
@Component
class SecondLook implements DisposableBean {

    private static final int CONNECTIONS = 3;

    private final HikariDataSource source;
    private final JdbcClient client;

    SecondLook(DataSourceProperties properties) {
        this.source = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        source.setPoolName("second-look");
        source.setMaximumPoolSize(CONNECTIONS);
        source.setMinimumIdle(0);
        source.setReadOnly(true);
        this.client = JdbcClient.create(source);
    }

    JdbcClient connections() {
        return client;
    }

    @Override
    public void destroy() {
        source.close();
    }
}
