package spotcheck.engine.security.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** The engine's own interface shows and does what the table of rights says, and no more. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class EngineRightsTest {

    /** What the engine's interface makes of any refused comment. */
    private static final String COMMENT = "Not enough parameters submitted";

    private static final String ENGINE = "/engine-rest";

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper json;

    @Test
    void aTaskIsSeenAndTakenByItsPostAlone() throws Exception {
        var task = taskOfANewCase();
        assertThat(list("cq-sampler1", "/task?taskId=" + task)).hasSize(1);
        for (var other : new String[] {"cq-handler", "cq-inspector", "nm-sampler1", "sx-organizer"}) {
            assertThat(list(other, "/task?taskId=" + task)).as(other).isEmpty();
            assertThat(post(other, "/task/" + task + "/claim", "{\"userId\":\"" + other + "\"}")
                            .statusCode())
                    .as(other)
                    .isBetween(400, 403);
        }
    }

    @Test
    void whoAsksForOwnPostsGetsTheirTasksAlone() throws Exception {
        var task = "\"taskId\": \"" + taskOfANewCase() + "\", ";
        assertThat(asked("cq-sampler1", task + "\"candidateGroups\": [\"sampler-cq-body\"]"))
                .hasSize(1);
        for (var widened : new String[] {
            "\"candidateGroups\": [\"sampler-cq-body\"]",
            "\"candidateGroups\": [\"sampler-nm-body\", \"sampler-cq-body\"]",
            "\"candidateGroups\": [\"sampler-nm-body\"], \"candidateGroupLike\": \"sampler-cq%\"",
            "\"candidateGroups\": [\"sampler-nm-body\"], \"orQueries\": [{\"candidateGroups\": [\"sampler-cq-body\"], \"unassigned\": true}]",
            "\"orQueries\": [{\"candidateGroups\": [\"sampler-nm-body\"], \"unassigned\": true}]"
        }) {
            assertThat(asked("nm-sampler1", task + widened)).as(widened).isEmpty();
        }
    }

    @Test
    void aTaskIsGivenToHoldersOfItsPostAlone() throws Exception {
        var task = taskOfANewCase();
        var refused = post("cq-sampler1", "/task/" + task + "/assignee", "{\"userId\":\"cq-leader\"}");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("“cq-leader”不在办理本任务的岗位上");
        assertThat(post("cq-sampler1", "/task/" + task + "/assignee", "{\"userId\":\"cq-sampler2\"}")
                        .statusCode())
                .isEqualTo(204);
        var taken = post("cq-sampler1", "/task/" + task + "/complete", "{\"variables\":{}}");
        assertThat(taken.body()).contains("任务已由“cq-sampler2”领取");
    }

    /** What a form does not ask stays as it is, and nothing is laid beside the file. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /localVariables | {"modifications": {"caseHeadline": {"value": "x"}}}
            /variables | {"modifications": {"regime": {"value": "x"}}}
            /variables | {"deletions": ["regime"]}
            /bpmnError | {"errorCode": "x", "variables": {"regime": {"value": "x"}}}
            /bpmnEscalation | {"escalationCode": "x"}
            /comment/create | {"message": "不入案卷"}
            /resolve | {"variables": {"outcome": {"value": "x"}}}
            """)
    void aTaskIsDoneByItsFormAlone(String door, String body) throws Exception {
        var refused = post("cq-sampler1", "/task/" + taskOfANewCase() + door, body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).containsAnyOf("不得直接修改流程变量", "任务只能通过表单办理", "不得提交", COMMENT);
    }

    @Test
    void noFileIsLaidIntoTheEngine() throws Exception {
        var task = taskOfANewCase();
        var body =
                "--x\r\nContent-Disposition: form-data; name=\"content\"; filename=\"a.html\"\r\n\r\n<script>\r\n--x--\r\n";
        var refused = send(request("cq-sampler1", ENGINE + "/task/" + task + "/attachment/create")
                .setHeader("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
    }

    @Test
    void nobodyMovesADateOrAPostPastTheProcedure() throws Exception {
        var task = taskOfANewCase();
        var body = "{\"name\":\"x\",\"priority\":50,\"due\":\"2030-01-01T00:00:00.000+0800\"}";
        var changed = send(request("cq-sampler1", ENGINE + "/task/" + task).PUT(BodyPublishers.ofString(body)));
        assertThat(changed.body()).contains("由流程确定，不得直接修改");
        var linked = post(
                "cq-sampler1", "/task/" + task + "/identity-links", "{\"groupId\":\"owner\",\"type\":\"candidate\"}");
        assertThat(linked.body()).contains("由流程确定，不得直接修改");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/history/process-instance",
                "/history/activity-instance",
                "/history/task",
                "/history/variable-instance",
                "/history/decision-instance",
                "/process-instance",
                "/execution",
                "/variable-instance",
                "/incident",
                "/deployment",
                "/authorization"
            })
    void whoHasNoPartInACaseFindsNothingOfIt(String query) throws Exception {
        taskOfANewCase();
        for (var stranger : new String[] {"sx-organizer", "nm-sampler1", "cq-auditor"}) {
            assertThat(list(stranger, query)).as(stranger).isEmpty();
        }
    }

    /** Tasks name the firm, which is secret; who deploys diagrams needs none of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/process-instance", "/variable-instance", "/task", "/history/process-instance", "/execution"})
    void theOwnerOfTheProceduresSeesNoRunningCase(String query) throws Exception {
        taskOfANewCase();
        assertThat(list("owner", query)).isEmpty();
    }

    @Test
    void nobodyFindsOtherPeopleAndTheirPosts() throws Exception {
        assertThat(list("cq-sampler1", "/user"))
                .singleElement()
                .satisfies(user -> assertThat(user.path("id").asText()).isEqualTo("cq-sampler1"));
        assertThat(list("cq-sampler1", "/group"))
                .singleElement()
                .satisfies(group -> assertThat(group.path("id").asText()).isEqualTo("sampler-cq-body"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/history/process-instance", "/process-instance", "/task", "/history/task", "/deployment"})
    void theAuditorOfTheCountryReadsAll(String query) throws Exception {
        taskOfANewCase();
        assertThat(list("auditor", query)).isNotEmpty();
    }

    @Test
    void theAuditorChangesNothing() throws Exception {
        var task = taskOfANewCase();
        assertThat(post("auditor", "/task/" + task + "/claim", "{\"userId\":\"auditor\"}")
                        .statusCode())
                .isBetween(400, 403);
        assertThat(post("auditor", "/task/" + task + "/complete", "{}").statusCode())
                .isBetween(400, 403);
    }

    /** Cockpit counts the tasks by group on its page of human tasks. */
    @Test
    void cockpitCountsTheTasksForTheAuditor() throws Exception {
        var browser = new WebSession(port);
        browser.login("auditor", "cockpit");
        var counted = browser.get("/camunda/api/engine/engine/default/task/report/candidate-group-count");
        assertThat(counted.statusCode()).as(counted.body()).isEqualTo(200);
    }

    private String taskOfANewCase() throws IOException, InterruptedException {
        var opened = send(request("cq-organizer", "/api/cases").POST(BodyPublishers.ofString("""
                {"place": "producer", "purpose": "ordinary", "partyName": "某厂", "partyRegion": "500103",
                 "productName": "电缆"}""")));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        var number = json.readTree(opened.body()).path("caseNumber").asText();
        return list("cq-sampler1", "/task?processInstanceBusinessKey=" + number)
                .get(0)
                .path("id")
                .asText();
    }

    private JsonNode list(String user, String query) throws IOException, InterruptedException {
        var answer = send(request(user, ENGINE + query).GET());
        return answer.statusCode() == 403 ? json.createArrayNode() : json.readTree(answer.body());
    }

    private JsonNode asked(String user, String query) throws IOException, InterruptedException {
        return json.readTree(post(user, "/task", "{" + query + "}").body());
    }

    private HttpResponse<String> post(String user, String path, String body) throws IOException, InterruptedException {
        return send(request(user, ENGINE + path).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String user, String path) {
        var credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + credentials);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
