package spotcheck.engine.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import spotcheck.training.WebSession;

/** Performs the published attacks and the obvious ones against the running server, and sees each refused. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class AttackTest {

    private static final String SAMPLER = "nm-sampler1";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit gives it
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/engine-rest/user",
                "/engine-rest/deployment",
                "/api/openapi",
                "/regulations",
                "/practices",
                "/rights",
                "/deputies",
                "/pages/page.css"
            })
    void nothingAnswersWithoutALogin(String path) throws Exception {
        assertThat(get(path, null).statusCode()).isEqualTo(401);
        assertThat(get(path, "nm-sampler2:wrong").statusCode()).isEqualTo(401);
    }

    /** CVE-2026-109432, with a command that would leave a file behind. */
    @Test
    void anExpressionInAnOrPartOfAQueryIsNotEvaluated() throws Exception {
        var trace = folder.resolve("pwned");
        var response = post("/engine-rest/task", orQuery(trace), SAMPLER);
        assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(response.body()).contains("查询条件中不得使用表达式");
        assertThat(Files.exists(trace)).isFalse();
    }

    /** CVE-2026-109432 as a person who is logged in to the task list would try it. */
    @Test
    void theTaskListsOwnInterfaceIsClosedToExpressionsToo() throws Exception {
        var trace = folder.resolve("pwned");
        var browser = new WebSession(port);
        browser.login(SAMPLER);
        var response = browser.post("/camunda/api/engine/engine/default/task", orQuery(trace));
        assertThat(response.body()).contains("查询条件中不得使用表达式");
        assertThat(Files.exists(trace)).isFalse();
    }

    /** A browser sends the session along with any request, so alone it must not count where something can be changed. */
    @Test
    void aSessionOfTheTaskListReadsAndAloneChangesNothing() throws Exception {
        var browser = new WebSession(port);
        browser.login(SAMPLER);
        var page = browser.get("/regulations");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("查找规则").doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'; style-src 'self';"));
        assertThat(browser.get("/api/regulations").statusCode()).isEqualTo(200);
        assertThat(browser.postFromElsewhere("/api/practices", "{}").statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/engine-rest/engine").statusCode()).isEqualTo(401);
    }

    /** CVE-2026-77226, while the group of administrators has no member at all. */
    @Test
    void nobodyCreatesAnAdministratorThroughTheSetupPage() throws Exception {
        identity.deleteMembership("admin", "camunda-admin");
        try {
            var response = new WebSession(port)
                    .post(
                            "/camunda/api/admin/setup/default/user/create",
                            "{\"profile\":{\"id\":\"mallory\",\"firstName\":\"M\",\"lastName\":\"M\"},"
                                    + "\"credentials\":{\"password\":\"Str0ng!Passw0rd\"}}");
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(identity.createUserQuery().userId("mallory").count()).isZero();
        } finally {
            identity.createMembership("admin", "camunda-admin");
        }
    }

    @Test
    void aWeakPasswordIsRefused() {
        var user = identity.newUser("weak");
        user.setPassword("1");
        assertThatThrownBy(() -> identity.saveUser(user)).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void aSamplerMakesNoFilter() throws Exception {
        var filter = "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"assigneeExpression\":\"${1}\"}}";
        assertThat(post("/engine-rest/filter/create", filter, SAMPLER).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSamplerDeploysNothing() throws Exception {
        var form =
                "--b\r\nContent-Disposition: form-data; name=\"x.bpmn\"; filename=\"x.bpmn\"\r\n\r\n<x/>\r\n--b--\r\n";
        var request = request("/engine-rest/deployment/create", SAMPLER + ":" + SAMPLER)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(form))
                .build();
        assertThat(send(request).statusCode()).isEqualTo(403);
    }

    /** The nonce of the header is that of the page, however many load at once. */
    @Test
    void everyPageCarriesItsOwnNonce() throws Exception {
        var pages = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> load = () -> noncesAgree(get("/camunda/app/tasklist/default/", null));
            for (var page :
                    pages.invokeAll(Stream.generate(() -> load).limit(120).toList())) {
                assertThat(page.get()).isTrue();
            }
        } finally {
            pages.shutdownNow();
        }
    }

    private static boolean noncesAgree(HttpResponse<String> page) {
        var header = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        var body = Pattern.compile("nonce=\"([^\"]+)\"").matcher(page.body());
        return body.find() && header.contains("'nonce-" + body.group(1) + "'");
    }

    private static String orQuery(Path trace) {
        return ("{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass().forName('java.lang.Runtime')"
                        + ".getMethods()[6].invoke(null).exec('touch %s')}\"}]}")
                .formatted(trace);
    }

    private HttpResponse<String> get(String path, @Nullable String credentials)
            throws IOException, InterruptedException {
        return send(request(path, credentials).build());
    }

    private HttpResponse<String> post(String path, String body, String user) throws IOException, InterruptedException {
        return send(request(path, user + ":" + user)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path, @Nullable String credentials) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return credentials == null
                ? request
                : request.header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
