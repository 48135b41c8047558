package spotcheck.engine.security;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.training.WebSession;

/** Below a path of its site the server is guarded as it is without one. */
class ContextPathTest extends BehindAPath {

    @Autowired
    private ObjectMapper json;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/engine-rest/task",
                "/api/rights",
                "/api/openapi",
                "/rights",
                "/start",
                "/pages/page.css",
                "/actuator",
                "/nobody-has-thought-of-this"
            })
    void nothingAnswersWithoutALogin(String path) throws Exception {
        assertThat(send(to(null, path)).statusCode()).isEqualTo(401);
    }

    @Test
    void theServerTellsThatItIsWellAndWhatTheWayInIs() throws Exception {
        assertThat(send(to(null, "/actuator/health")).body()).contains("UP").doesNotContain("db", "diskSpace");
        assertThat(send(to(null, "/login/ways")).body()).isEqualTo("{\"oidc\":true,\"password\":true}");
        assertThat(send(to(null, "/")).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(PATH + "/login/oidc"));
        assertThat(send(to(null, "/camunda/app/tasklist/default/")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        POST | /assignee | {"userId": "cq-sampler2"}
        POST | /claim    | {"userId": "cq-sampler2"}
        POST | /complete | {"variables": {}}
        PUT  |           | {"assignee": "cq-sampler2"}
        PUT  |           | {"assignee": "cq-sampler1", "due": "2030-01-01T00:00:00.000+0000", "priority": 99}
        POST | /identity-links | {"groupId": "sampler-nm-body", "type": "candidate"}
        """)
    void nobodyTakesAClaimedTaskOrMovesItsDate(String method, @Nullable String door, String body) throws Exception {
        var task = "/engine-rest/task/" + taskOfANewCase();
        var claimed = send(to("cq-sampler1", task + "/claim").POST(BodyPublishers.ofString("""
            {"userId": "cq-sampler1"}""")));
        assertThat(claimed.statusCode()).isEqualTo(204);
        var before = send(to("cq-sampler1", task)).body();
        var refused = send(
                to("cq-sampler2", task + (door == null ? "" : door)).method(method, BodyPublishers.ofString(body)));
        assertThat(refused.statusCode()).as(refused.body()).isBetween(400, 403);
        assertThat(send(to("cq-sampler1", task)).body()).isEqualTo(before);
    }

    @Test
    void theOneWhoHasATaskMayNotMoveItsDateEither() throws Exception {
        var task = "/engine-rest/task/" + taskOfANewCase();
        var moved = send(to("cq-sampler1", task).PUT(BodyPublishers.ofString("""
            {"due": "2030-01-01T00:00:00.000+0000"}""")));
        assertThat(moved.statusCode()).isEqualTo(400);
        assertThat(moved.body()).contains("由流程确定，不得直接修改");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/process-instance/{id}/modification", "/execution/{id}/signal", "/signal", "/message"})
    void noCaseworkerMovesARunningCase(String door) throws Exception {
        var task = send(to("cq-sampler1", "/engine-rest/task/" + taskOfANewCase()));
        var running = json.readTree(task.body()).path("processInstanceId").asText();
        var refused = send(to("cq-sampler1", "/engine-rest" + door.replace("{id}", running))
                .POST(BodyPublishers.ofString(
                        "{\"instructions\": [], \"name\": \"none\", \"messageName\": \"none\"}")));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
    }

    @Test
    void nobodyRenamesOrDeletesTheOwnAccount() throws Exception {
        assertThat(send(to("admin", "/engine-rest/user/admin").DELETE()).statusCode())
                .isBetween(400, 403);
        assertThat(send(to("admin", "/engine-rest/user/admin")).statusCode()).isNotEqualTo(401);
        var renamed = send(to("admin", "/engine-rest/user/admin/profile")
                .PUT(BodyPublishers.ofString("{\"id\": \"admin\", \"firstName\": \"别\", \"lastName\": \"人\"}")));
        assertThat(renamed.statusCode()).isBetween(400, 403);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin,http://elsewhere.example",
        "Sec-Fetch-Site,same-site",
        "Referer,http://elsewhere.example/jiandu/"
    })
    void aForeignPageChangesNothingWithThePasswordThatTheBrowserKeeps(String name, String value) throws Exception {
        for (var path : new String[] {"/api/training/clock", "/engine-rest/signal"}) {
            var refused = send(to("admin", path).header(name, value).POST(BodyPublishers.ofString("{\"days\": 1}")));
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(refused.body()).contains("其他网站");
        }
    }

    @Test
    void nobodyCreatesAnAdministratorThroughTheSetupPage() throws Exception {
        var setUp = new WebSession(port).post(PATH + "/camunda/api/admin/setup/default/user/create", "{}");
        assertThat(setUp.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest;x/engine",
                "/%65ngine-rest/engine",
                "/camunda/../engine-rest/engine",
                "//engine-rest/engine",
                "/api/cases%2f..%2frights"
            })
    void anAddressInAnotherSpellingComesNowhere(String address) throws Exception {
        var odd = send(to("admin", address));
        assertThat(odd.statusCode()).as(odd.body()).isEqualTo(400);
    }

    /** The webapps' own login would know nothing of throttle, log and Spring's session, however right the password is. */
    @ParameterizedTest
    @ValueSource(strings = {"tasklist/", "tasklist/x", ""})
    void noOtherSpellingReachesTheLoginOfTheWebapps(String app) throws Exception {
        var browser = new WebSession(port);
        browser.get(PATH + "/camunda/app/tasklist/default/");
        var answer = browser.form(
                PATH + "/camunda/api/admin/auth/user/default/login/" + app,
                Map.of("username", "admin", "password", "admin"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get(PATH + "/start").statusCode()).isEqualTo(401);
        assertThat(browser.get(PATH + "/camunda/api/admin/auth/user/default").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSessionActsWithItsTokenAndIsToldWhenItIsOver() throws Exception {
        var browser = new WebSession(port);
        browser.login("admin", "tasklist", PATH);
        assertThat(browser.get(PATH + "/start").statusCode()).isEqualTo(200);
        assertThat(browser.postFromElsewhere(PATH + "/api/training/clock", "{\"days\": 0}")
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.get(PATH + "/engine-rest/engine").statusCode()).isEqualTo(401);
        var loggedOut = browser.post(PATH + "/camunda/api/admin/auth/user/default/logout", "{}");
        assertThat(loggedOut.statusCode()).isEqualTo(200);
        var late = browser.post(PATH + "/api/training/clock", "{\"days\": 0}");
        assertThat(late.statusCode()).isEqualTo(401);
        assertThat(late.body()).contains("登录已过期").doesNotContain("密码");
        var submitted =
                browser.post(PATH + "/camunda/api/engine/engine/default/task/none/submit-form", "{\"variables\": {}}");
        assertThat(submitted.statusCode()).isEqualTo(401);
        assertThat(submitted.body()).contains("登录已过期").doesNotContain("密码");
        assertThat(browser.get(PATH + "/start").body())
                .contains("登录已过期", "href=\"" + PATH + "/login/oidc\"", "href=\"" + PATH + "/camunda/app/tasklist/\"");
    }

    /** The webapps stay on their page when somebody logs out, and send the login form of the next one from there. */
    @Test
    void afterTheLogoutTheNextOneLogsInOnTheSamePage() throws Exception {
        var browser = new WebSession(port);
        browser.login("admin", "tasklist", PATH);
        browser.post(PATH + "/camunda/api/admin/auth/user/default/logout", "{}");
        var next = browser.form(
                PATH + "/camunda/api/admin/auth/user/default/login/tasklist",
                Map.of("username", "cq-leader", "password", "cq-leader"));
        assertThat(next.statusCode()).as(next.body()).isEqualTo(200);
        assertThat(next.body()).contains("\"userId\":\"cq-leader\"", "tasklist");
        assertThat(browser.get(PATH + "/camunda/api/admin/auth/user/default").body())
                .contains("cq-leader");
    }

    private String taskOfANewCase() throws Exception {
        var opened = send(to("cq-organizer", "/api/cases").POST(BodyPublishers.ofString("""
            {"place": "producer", "purpose": "ordinary", "partyName": "某厂", "partyRegion": "500103",
             "productName": "电缆"}\
            """)));
        var number = json.readTree(opened.body()).path("caseNumber").asText();
        var found = send(to("cq-sampler1", "/engine-rest/task?processInstanceBusinessKey=" + number));
        return json.readTree(found.body()).get(0).path("id").asText();
    }

    private HttpRequest.Builder to(@Nullable String user, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + PATH + path))
                .header("Content-Type", "application/json");
        if (user != null) {
            var credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + credentials);
        }
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
