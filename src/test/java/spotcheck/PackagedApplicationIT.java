package spotcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one file that an authority installs: a class path of its own kind, which no other test sees. */
class PackagedApplicationIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    @Test
    void startsFromItsJarAndKnowsTheLaw(@TempDir Path folder) throws Exception {
        var log = folder.resolve("application.log");
        var application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        System.getProperty("packaged"),
                        "--server.port=0",
                        "--spotcheck.demo-cases=false")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(log).content().containsPattern(PORT));
            var address = "http://localhost:" + port(Files.readString(log)) + "/regulations";
            await().atMost(PATIENCE).until(() -> status(address), equalTo(200));
        } finally {
            application.destroy();
            application.waitFor();
        }
    }

    private static String port(String log) {
        return PORT.matcher(log).results().findFirst().orElseThrow().group(1);
    }

    /** The port is open before the demo users can log in. */
    private static int status(String address) throws Exception {
        var auditor = Base64.getEncoder().encodeToString("auditor:auditor".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Basic " + auditor);
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }
}
