package spotcheck.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.replay.CaseReplay;
import spotcheck.replay.ReplayMode;
import spotcheck.replay.RowResult;
import spotcheck.replay.published.PublishedRow;
import spotcheck.replay.published.RowFile;

/**
 * A handful of cases in different stages, so that a newcomer finds tasks of every kind. They are made once, in an empty
 * database, and beside the work of the server, whose start does not wait for them; a server that was stopped meanwhile goes
 * on with those that are missing.
 */
@Component
@Profile("demo")
public class DemoCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final ReplayMode TODAY = new ReplayMode(true, null);

    private final JdbcClient jdbc;
    private final CaseReplay replay;
    private final TransactionTemplate transaction;

    DemoCases(JdbcClient jdbc, CaseReplay replay, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.replay = replay;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return what was made; empty if all of them are there, or other cases were before the first */
    public List<RowResult> makeOnce() {
        var made = Set.copyOf(
                jdbc.sql("select row_id from demo_row").query(String.class).list());
        return made.isEmpty() && !isEmpty()
                ? List.of()
                : rows().stream()
                        .filter(row -> !made.contains(row.shownId()))
                        .map(this::make)
                        .toList();
    }

    private boolean isEmpty() {
        return jdbc.sql("select count(*) from spot_case").query(Long.class).single() == 0;
    }

    /** The case and the mark that it was made come about together, so that none is made twice. */
    private RowResult make(PublishedRow row) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var result = replay.run(row, TODAY);
            if (result.ran()) {
                jdbc.sql("insert into demo_row (row_id) values (?)")
                        .param(row.shownId())
                        .update();
            } else {
                status.setRollbackOnly();
            }
            return result;
        }));
    }

    private static List<PublishedRow> rows() {
        try (var file = new ClassPathResource("training/demo-rows.csv").getInputStream()) {
            return RowFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Starts the making when the server is up. */
    @Component
    @Profile("demo")
    @ConditionalOnProperty(name = "spotcheck.demo-cases", matchIfMissing = true)
    static class AfterStart {

        private final DemoCases cases;

        AfterStart(DemoCases cases) {
            this.cases = cases;
        }

        @EventListener(ApplicationReadyEvent.class)
        void make() {
            var making = new Thread(this::makeAndTell, "demo-cases");
            making.setDaemon(true);
            making.start();
        }

        private void makeAndTell() {
            cases.makeOnce()
                    .forEach(made -> LOG.info("演示案件 {}：{}", made.row(), made.ran() ? made.tasks() : made.reason()));
        }
    }
}
