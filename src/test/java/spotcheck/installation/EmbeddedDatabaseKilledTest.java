package spotcheck.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
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
        var acknowledged = 0L;
        for (var kill = 0; kill < KILLS; kill++) {
            acknowledged = killedAfter(url, acknowledged + 1, 40 + 25 * kill);
            assertThat(last(url)).as("after kill %d", kill + 1).isGreaterThanOrEqualTo(acknowledged);
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
    private static long killedAfter(String url, long from, int steps) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        url,
                        String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var last = from - 1;
            for (var read = 0; read < steps; read++) {
                last = Long.parseLong(Objects.requireNonNull(said.readLine()));
            }
            process.destroyForcibly();
            for (var rest = said.readLine(); rest != null; rest = said.readLine()) {
                last = rest.matches("\\d+") ? Math.max(last, Long.parseLong(rest)) : last;
            }
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return last;
        }
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
