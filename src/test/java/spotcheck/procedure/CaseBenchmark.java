package spotcheck.procedure;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * No test: run by name, {@code -Dtest=CaseBenchmark}. Whole cases beside a bare engine, on both databases; the figures are
 * in {@code docs/performance.md}, and every statement in {@code target/case-statements-*.txt}.
 */
class CaseBenchmark {

    private static DataSource pooled(String url, String user, String password) {
        var source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(user);
        source.setPassword(password);
        return source;
    }

    /** As a machine without a database runs it. */
    @Nested
    class OnH2 extends MeasuredCases {

        @Override
        DataSource bare() {
            return pooled("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=256;OPTIMIZE_REUSE_RESULTS=0", "sa", "");
        }
    }

    /** As an authority runs it. */
    @Nested
    @ActiveProfiles(profiles = "production", inheritProfiles = false)
    @TestPropertySource(
            properties = {
                "spring.flyway.locations=classpath:db/migration,classpath:db/demo",
                "camunda.bpm.job-execution.enabled=false",
                "spotcheck.evidence.files-required=false"
            })
    @DirtiesContext
    class OnPostgres extends MeasuredCases {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                var postgres = EmbeddedPostgres.start();
                try (var connection = postgres.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("create database bare");
                }
                return postgres;
            } catch (IOException | SQLException noDatabase) {
                throw new IllegalStateException(noDatabase);
            }
        }

        @DynamicPropertySource
        static void database(DynamicPropertyRegistry registry) {
            registry.add("spring.datasource.url", () -> POSTGRES.getJdbcUrl("postgres", "postgres"));
            registry.add("spring.datasource.username", () -> "postgres");
            registry.add("spring.datasource.password", () -> "postgres");
        }

        @Override
        DataSource bare() {
            return pooled(POSTGRES.getJdbcUrl("postgres", "bare"), "postgres", "postgres");
        }
    }
}
