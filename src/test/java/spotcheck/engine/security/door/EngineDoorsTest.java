package spotcheck.engine.security.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import spotcheck.training.WebSession;

/** What of the engine's own interface changes something is shut, but for tasks, openings and deployments. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class EngineDoorsTest {

    private static final String SHUT = "您没有查看或者办理此事项的权限";

    /** Written out here: what somebody without any post of an authority may send, for each its guards follow. */
    private static final List<String> OPEN_TO_A_SAMPLER = List.of(
            "POST /decision-definition/{id}/evaluate",
            "POST /identity/verify",
            "POST /identity/password-policy",
            "PUT /user/{id}/credentials");

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper json;

    @Test
    void aSamplerFindsNothingOpenBesideTasksAndQuestions() throws Exception {
        var open = new TreeMap<String, String>();
        for (var door : EngineInterface.doors()) {
            if (List.of("POST", "PUT", "DELETE").contains(door.method()) && !isQuestion(door.path())) {
                var answer = send("cq-sampler1", door.method(), door.with("none"), "{}");
                if (!answer.body().contains(SHUT)) {
                    open.put(door.method() + " " + door.path(), answer.body());
                }
            }
        }
        assertThat(open.keySet().stream()
                        .map(door -> door.replaceAll("\\{[^}]+}", "{id}"))
                        .filter(door -> !door.matches("(POST|PUT) /task/\\{id}.*"))
                        .filter(door -> !door.startsWith("POST /filter/{id}/"))
                        .map(door -> door.replaceFirst("/key/\\{id}(/tenant-id/\\{id})?", "/{id}"))
                        .distinct())
                .as("%s", open)
                .containsExactlyInAnyOrderElementsOf(OPEN_TO_A_SAMPLER);
    }

    private static boolean isQuestion(String path) {
        return path.matches(
                "(/history)?/(task|process-instance|execution|variable-instance|incident|job|job-definition|external-task|batch"
                        + "|event-subscription|activity-instance|detail|decision-instance|job-log|user-operation"
                        + "|external-task-log|identity-link-log)(/count)?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-sampler1", "cq-organizer", "cq-leader", "cq-handler", "owner", "auditor", "cq-auditor"})
    void noCaseworkerMovesARunningCase(String user) throws Exception {
        var running = running();
        for (var door : List.of(
                "/process-instance/" + running + "/modification",
                "/process-instance/" + running + "/modification-async",
                "/execution/" + running + "/signal",
                "/signal",
                "/message",
                "/condition",
                "/external-task/fetchAndLock",
                "/modification/execute",
                "/process-instance/message-async")) {
            var empty = "{\"instructions\": [], \"messageName\": \"none\", \"all\": true, \"name\": \"none\"}";
            assertThat(send(user, "POST", door, empty).statusCode())
                    .as(user + door)
                    .isEqualTo(403);
            assertThat(send(user, "POST", "/engine/default" + door, empty).statusCode())
                    .as(user + door)
                    .isEqualTo(403);
        }
    }

    @Test
    void noSessionOfTheWebappsMovesOneEither() throws Exception {
        var browser = new WebSession(port);
        browser.login("cq-sampler1");
        var answer = browser.post(
                "/camunda/api/engine/engine/default/process-instance/" + running() + "/modification",
                "{\"instructions\": []}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.post("/camunda/api/engine/engine/default/task", "{}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAdministratorIntervenesInOneCaseAlone() throws Exception {
        var scattered = send("admin", "POST", "/signal", "{\"name\": \"none\"}");
        assertThat(scattered.statusCode()).isEqualTo(400);
        assertThat(scattered.body()).contains("只发给一个案件");
    }

    /** The person stays who the entries say. */
    @ParameterizedTest
    @ValueSource(strings = {"cq-sampler1", "admin"})
    void nobodyRenamesOrDeletesTheOwnAccount(String user) throws Exception {
        var before = send(user, "GET", "/user/" + user + "/profile", "").body();
        var renamed = "{\"id\": \"%s\", \"firstName\": \"别\", \"lastName\": \"人\"}".formatted(user);
        assertThat(send(user, "PUT", "/user/" + user + "/profile", renamed).statusCode())
                .isBetween(400, 403);
        assertThat(send(user, "DELETE", "/user/" + user, "").statusCode()).isBetween(400, 403);
        assertThat(send(user, "GET", "/user/" + user + "/profile", "").body()).isEqualTo(before);
    }

    /** Whoever has taken a task keeps it until it is given back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        POST | /assignee | {"userId": "cq-sampler2"}
        POST | /unclaim  | {}
        POST | /delegate | {"userId": "cq-sampler2"}
        POST | /claim    | {"userId": "cq-sampler2"}
        POST | /resolve  | {"variables": {}}
        POST | /complete | {"variables": {}}
        PUT  |           | {"assignee": "cq-sampler2"}
        """)
    void nobodyTakesAClaimedTaskFromAColleague(String method, @Nullable String door, String body) throws Exception {
        var task = taskOfANewCase();
        assertThat(send("cq-sampler1", "POST", "/task/" + task + "/claim", "{\"userId\": \"cq-sampler1\"}")
                        .statusCode())
                .isEqualTo(204);
        var refused = send("cq-sampler2", method, "/task/" + task + (door == null ? "" : door), body);
        assertThat(refused.statusCode()).as(refused.body()).isBetween(400, 500);
        assertThat(json.readTree(send("cq-sampler1", "GET", "/task/" + task, "").body())
                        .path("assignee")
                        .asText())
                .isEqualTo("cq-sampler1");
    }

    /** Two see the task in their list; the second click comes too late. */
    @Test
    void whoClaimsSecondIsToldThatSomebodyWasFaster() throws Exception {
        var door = "/task/" + taskOfANewCase() + "/claim";
        assertThat(send("cq-sampler1", "POST", door, "{\"userId\": \"cq-sampler1\"}")
                        .statusCode())
                .isEqualTo(204);
        var late = send("cq-sampler2", "POST", door, "{\"userId\": \"cq-sampler2\"}");
        assertThat(late.statusCode()).as(late.body()).isEqualTo(400);
        assertThat(late.body()).contains("任务已由“cq-sampler1”领取");
    }

    private String running() throws Exception {
        var task = taskOfANewCase();
        return json.readTree(send("cq-sampler1", "GET", "/task/" + task, "").body())
                .path("processInstanceId")
                .asText();
    }

    private String taskOfANewCase() throws Exception {
        var opened = to("cq-organizer", "/api/cases").POST(BodyPublishers.ofString("""
            {"place": "producer", "purpose": "ordinary", "partyName": "某厂", "partyRegion": "500103",
             "productName": "电缆"}\
            """));
        var number = json.readTree(send(opened).body()).path("caseNumber").asText();
        var found = send("cq-sampler1", "GET", "/task?processInstanceBusinessKey=" + number, "");
        return json.readTree(found.body()).get(0).path("id").asText();
    }

    private HttpResponse<String> send(String user, String method, String door, String body) throws Exception {
        return send(to(user, "/engine-rest" + door).method(method, BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder to(String user, String path) {
        var credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + credentials);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
