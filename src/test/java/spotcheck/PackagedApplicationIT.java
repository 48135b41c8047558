package spotcheck;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one file that an authority installs: a class path of its own kind, which no other test sees. */
class PackagedApplicationIT {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    @Test
    void startsFromItsJarAndKnowsTheLaw(@TempDir Path folder) throws Exception {
        var application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        System.getProperty("packaged"),
                        "--server.port=0",
                        "--spotcheck.demo-cases=false")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (var output = application.inputReader()) {
            assertThat(status("http://localhost:" + port(output) + "/regulations"))
                    .isEqualTo(200);
        } finally {
            application.destroy();
            application.waitFor();
        }
    }

    /** The port is open before the demo users can log in, so the last line of the start is waited for. */
    private static String port(BufferedReader output) {
        var start = output.lines()
                .takeWhile(line -> !line.contains("Started SpotcheckApplication"))
                .collect(joining("\n"));
        var port = PORT.matcher(start);
        assertThat(port.find()).as(start).isTrue();
        return port.group(1);
    }

    private static int status(String address) throws Exception {
        var auditor = Base64.getEncoder().encodeToString("auditor:auditor".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Basic " + auditor);
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }
}
