package spotcheck.installation;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;

/** Whether the database takes what is written: a full disk, or a copy that may only be read, still answers questions. */
@Component
class DatabaseWrites extends AbstractHealthIndicator {

    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DatabaseWrites(DataSource source, Clock clock) {
        super("The database cannot be written");
        this.jdbc = new JdbcTemplate(source);
        this.jdbc.setQueryTimeout((int) LONGEST.toSeconds());
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
        var written = jdbc.update("update health_probe set written_at = ? where id = 1", now);
        health.status(written == 1 ? Status.UP : Status.DOWN);
    }
}
