package spotcheck.installation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What the work stands at, asked of the database each time somebody collects it; nothing of it names a person or a firm. */
@Component
class OfficeMeters implements MeterBinder {

    /** A job of which nobody took care for so long waits for a job executor that does not come. */
    private static final Duration LATE = Duration.ofMinutes(10);

    static final List<Question> QUESTIONS = List.of(
            new Question(
                    "jobs.failed",
                    "jobs that failed three times",
                    "select count(*) from act_ru_job where retries_ = 0"),
            new Question(
                    "jobs.late",
                    "jobs whose time came ten minutes ago",
                    "select count(*) from act_ru_job where retries_ > 0 and suspension_state_ = 1 and duedate_ <"
                            + " :late"),
            new Question("incidents", "steps that need a person to go on", "select count(*) from act_ru_incident"),
            new Question("tasks.open", "tasks that wait for somebody", "select count(*) from act_ru_task"),
            new Question(
                    "tasks.overdue",
                    "tasks whose date has passed",
                    "select count(*) from act_ru_task where due_date_ < :now"),
            new Question(
                    "mails.waiting",
                    "mails on their way",
                    "select count(*) from outgoing_mail where state in ('waiting', 'sending')"),
            new Question("mails.failed", "mails given up", "select count(*) from outgoing_mail where state = 'failed'"),
            new Question("uploads.running", "files on their way", "select count(*) from evidence_upload"),
            new Question(
                    "evidence.faulty",
                    "files damaged or missing",
                    "select count(*) from stored_content where state in ('damaged', 'missing')"));

    private final JdbcClient jdbc;
    private final Clock clock;

    OfficeMeters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var question : QUESTIONS) {
            Gauge.builder("spotcheck." + question.name(), () -> count(question))
                    .description(question.meaning())
                    .register(registry);
        }
    }

    /** No figure while the database is away: readiness says that. */
    private double count(Question question) {
        var now = clock.instant();
        try {
            return jdbc.sql(question.sql())
                    .param("now", Timestamp.from(now))
                    .param("late", Timestamp.from(now.minus(LATE)))
                    .query(Long.class)
                    .single();
        } catch (DataAccessException | TransactionException away) {
            return Double.NaN;
        }
    }

    /**
     * A figure.
     *
     * @param sql how it is asked for
     */
    record Question(String name, String meaning, String sql) {}
}
