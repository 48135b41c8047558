package spotcheck.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/**
 * A process owner's slip is told before it is law: each row of {@code law/faults.csv} is planted into the real file and sent as
 * Camunda Modeler does.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class FaultyLawTest {

    private static final String NAME = "FaultyLaw";
    private static final String OLD_NAME = "FaultyLawBefore";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @AfterEach
    void theLawIsAsItWas() {
        repository.createDeploymentQuery().deploymentNameLike("FaultyLaw%").list().stream()
                .sorted((one, other) -> other.getDeploymentTime()
                        .toInstant()
                        .compareTo(one.getDeploymentTime().toInstant()))
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    /** The plain part is a pattern across lines; the rest of the file stays as it is. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/law/faults.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '`')
    void aFaultIsRefusedWithFileElementAndReason(String fault, String path, String sound, String broken, String reason)
            throws Exception {
        var name = Path.of(path).getFileName().toString();
        var planted = file(path).replaceAll("(?s)" + sound, broken == null ? "" : broken);
        assertThat(planted).as("%s is planted", fault).isNotEqualTo(file(path));
        var answer = deploy(NAME, name, planted);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("文件“" + name + "”").contains(reason);
        assertThat(answer.body()).doesNotContainPattern("[a-z]+ [a-z]+ [a-z]+ [a-z]+");
        assertThat(repository.createDeploymentQuery().deploymentName(NAME).count())
                .isZero();
    }

    @Test
    void sixtyMegabytesAreRefusedInChinese() throws Exception {
        var answer = send(deployment(BodyPublishers.ofByteArray(new byte[60_000_000])));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("不得超过");
        var unsized =
                send(deployment(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[60_000_000]))));
        assertThat(unsized.statusCode()).isEqualTo(400);
        assertThat(unsized.body()).contains("不得超过");
    }

    @Test
    void theFileInForceUnderANewNameMakesNoVersion() throws Exception {
        var versions = repository.createProcessDefinitionQuery().count();
        var answer = deploy(NAME, "another-name.bpmn", file("processes/sampling.bpmn"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("与现行的完全相同");
        assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(versions);
    }

    /** The newest deployment of that name holds the same file; what is in force is another. */
    @Test
    void theOldFileUnderTheOldNameComesBackIntoForce() throws Exception {
        var old = file("dmn/sample-price.dmn").replace("标价", "标示价");
        assertThat(deploy(OLD_NAME, "sample-price.dmn", old).statusCode()).isEqualTo(200);
        assertThat(deploy(NAME, "sample-price.dmn", old.replace("标示价", "标明价")).statusCode())
                .isEqualTo(200);
        var inForce = newest();
        assertThat(deploy(OLD_NAME, "sample-price.dmn", old).statusCode()).isEqualTo(200);
        assertThat(newest()).isNotEqualTo(inForce);
    }

    @Test
    void nobodyDeletesTheLawThroughTheEngine() throws Exception {
        assertThat(deploy(NAME, "sample-price.dmn", file("dmn/sample-price.dmn").replace("标价", "标示价"))
                        .statusCode())
                .isEqualTo(200);
        for (var person : new String[] {"owner", "admin"}) {
            for (var how : new String[] {"", "?cascade=true"}) {
                var answer = send(HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/engine-rest/deployment/" + newest() + how))
                        .header("Authorization", "Basic " + credentials(person))
                        .DELETE()
                        .build());
                assertThat(answer.statusCode()).as(person + how + answer.body()).isIn(400, 403);
                assertThat(answer.body()).containsPattern("[\\u4e00-\\u9fff]");
            }
        }
    }

    private String newest() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("samplePrice")
                .latestVersion()
                .singleResult()
                .getDeploymentId();
    }

    private static String file(String path) throws IOException {
        return Files.readString(Path.of(path));
    }

    private HttpResponse<String> deploy(String deployment, String name, String content) throws Exception {
        var part = "--b\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        return send(deployment(BodyPublishers.ofString(part.formatted("deployment-name", "", deployment)
                + part.formatted("enable-duplicate-filtering", "", "true")
                + part.formatted(name, "; filename=\"" + name + "\"", content)
                + "--b--\r\n")));
    }

    private HttpRequest deployment(BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/engine-rest/deployment/create"))
                .header("Authorization", "Basic " + credentials("owner"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(body)
                .build();
    }

    private static String credentials(String person) {
        return Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
