package spotcheck.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes to the embedded database is killed in the middle: what it had acknowledged is there. */
class EmbeddedDatabaseKilledTest {

    private static final int KILLS = 5;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void noAcknowledgedStepIsLost() throws Exception {
        var url = url();
        write(url, "create table step (id bigint primary key)");
        var kept = 0L;
        for (var kill = 0; kill < KILLS; kill++) {
            var acknowledged = killedAfter(url, kept + 1, 40 + 25 * kill);
            // A step may have been committed whose acknowledgement the kill swallowed: the next run goes on behind it.
            kept = last(url);
            assertThat(kept).as("after kill %d", kill + 1).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    /** The settings of the demo, in a folder of the test. */
    private String url() throws IOException {
        try (var settings =
                Objects.requireNonNull(EmbeddedDatabaseKilledTest.class.getResourceAsStream("/application.yaml"))) {
            var first = new YAMLMapper().readTree(settings);
            var url = first.path("spring").path("datasource").path("url").asText();
            assertThat(url).startsWith("jdbc:h2:file:./data/spotcheck");
            return url.replace("./data/spotcheck", folder.resolve("steps").toString());
        }
    }

    /** {@return the last step that the process said it had committed} */
    private long killedAfter(String url, long from, int steps) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var said = folder.resolve("said-" + from);
        var process = new ProcessBuilder(
                        java,
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        url,
                        String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile())
                .start();
        Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .pollInterval(10, TimeUnit.MILLISECONDS)
                .until(() -> Files.readAllLines(said).size() >= steps);
        process.destroyForcibly();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(said).stream()
                .mapToLong(Long::parseLong)
                .max()
                .orElseThrow();
    }

    private static long last(String url) throws SQLException {
        try (var database = DriverManager.getConnection(url, "sa", "");
                var found = database.createStatement().executeQuery("select max(id) from step")) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void write(String url, String sql) throws SQLException {
        try (var database = DriverManager.getConnection(url, "sa", "");
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Commits one step after the other and says each. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws SQLException {
            try (var database = DriverManager.getConnection(arguments[0], "sa", "");
                    var insert = database.prepareStatement("insert into step (id) values (?)")) {
                database.setAutoCommit(false);
                for (var id = Long.parseLong(arguments[1]); true; id++) {
                    insert.setLong(1, id);
                    insert.executeUpdate();
                    database.commit();
                    System.out.println(id);
                    System.out.flush();
                }
            }
        }
    }
}
