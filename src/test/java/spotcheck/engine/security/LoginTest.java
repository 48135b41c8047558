package spotcheck.engine.security;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import spotcheck.training.WebSession;

/** Passwords, locked accounts, sessions and the headers that tell a browser what it may do. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class LoginTest {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aWeakPasswordIsRefusedInChineseWithWhatItLacks() throws Exception {
        var refused = post("admin", "/engine-rest/user/create", user("weakling", "weak"));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("密码不符合要求，应当：", "至少10个字符", "含大写字母", "含数字", "含特殊字符");
        var named = post("admin", "/engine-rest/user/create", user("weakling", "Weakling-2026"));
        assertThat(named.body()).contains("不含用户名");
        var strong = post("admin", "/engine-rest/user/create", user("weakling", "Chou-jian-2026"));
        assertThat(strong.statusCode()).as(strong.body()).isEqualTo(204);
    }

    @Test
    void aLockAfterWrongPasswordsPassesAndLeavesTheOwnersSessionAlone() throws Exception {
        someone("lockling");
        var browser = new WebSession(port);
        browser.login("lockling");
        jdbc.sql("update ACT_ID_USER set ATTEMPTS_ = 50, LOCK_EXP_TIME_ = ? where ID_ = 'lockling'")
                .param(Timestamp.from(now().plus(1, HOURS)))
                .update();
        for (var path : new String[] {"/rights", "/api/rights", "/engine-rest/task"}) {
            assertThat(get("lockling", path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(browser.get("/rights").statusCode()).as("who is in").isEqualTo(200);
        jdbc.sql("update ACT_ID_USER set LOCK_EXP_TIME_ = ? where ID_ = 'lockling'")
                .param(Timestamp.from(now().minusSeconds(1)))
                .update();
        assertThat(identity.checkPassword("lockling", "wrong")).isFalse();
        assertThat(jdbc.sql("select LOCK_EXP_TIME_ from ACT_ID_USER where ID_ = 'lockling'")
                        .query(Timestamp.class)
                        .single()
                        .toInstant())
                .isBetween(now().plus(13, MINUTES), now().plus(15, MINUTES));
        identity.unlockUser("lockling");
        assertThat(get("lockling", "/api/rights").statusCode()).isEqualTo(200);
    }

    /** The engine has a clock of its own, which other tests move. */
    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    @Test
    void noSessionOutlivesThePasswordWithWhichItBegan() throws Exception {
        someone("changeling");
        var browser = new WebSession(port);
        browser.login("changeling");
        assertThat(browser.get("/rights").statusCode()).isEqualTo(200);
        var changed = send(as("admin", "/engine-rest/user/changeling/credentials")
                .PUT(BodyPublishers.ofString(
                        "{\"password\": \"Chou-jian-2026\", \"authenticatedUserPassword\": \"admin\"}")));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(204);
        assertThat(browser.get("/rights").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/rights").statusCode()).isEqualTo(401);
        assertThat(browser.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatIsChangedOutsideOfCasesIsLoggedWithPersonAndAddress() throws Exception {
        post("admin", "/engine-rest/user/create", user("newcomer", "Chou-jian-2026"));
        new WebSession(port).login("cq-leader");
        post("admin", "/api/evidence/check", "{}");
        post("cq-sampler1", "/api/evidence/check", "{}");
        post("admin", "/engine-rest/process-instance/delete", "{\"processInstanceQuery\":{\"businessKey\":\"none\"}}");
        for (var question : new String[] {"/task", "/task/count", "/history/task", "/process-instance/count"}) {
            post("admin", "/engine-rest" + question, "{}");
        }
        var acts = jdbc.sql("select actor, client_address, act, request from act_log").query().listOfRows().stream()
                .map(row -> String.join(
                        " ", row.values().stream().map(String::valueOf).toList()))
                .toList();
        assertThat(acts)
                .contains(
                        "admin 127.0.0.1  POST /engine-rest/user/create",
                        "admin 127.0.0.1 evidence.check POST /api/evidence/check",
                        "cq-leader 127.0.0.1  POST /camunda/api/admin/auth/user/default/login/tasklist")
                .noneMatch(act -> act.matches(".*(/task|/count)"))
                .noneMatch(act -> act.startsWith("cq-sampler1") && act.contains("evidence"));
    }

    @Test
    void whoWasDeletedIsGoneFromARunningSessionToo() throws Exception {
        someone("leaver");
        var browser = new WebSession(port);
        browser.login("leaver");
        assertThat(browser.get("/rights").statusCode()).isEqualTo(200);
        identity.deleteUser("leaver");
        assertThat(browser.get("/rights").statusCode()).isEqualTo(401);
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        var page = send(request("/camunda/app/tasklist/default/"));
        var cookie = page.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rights", "/regulations", "/practices", "/api/rights", "/engine-rest/task"})
    void everyAnswerTellsTheBrowserWhatItMayDo(String path) throws Exception {
        var headers = get("cq-leader", path).headers();
        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).containsAnyOf("no-store", "no-cache"));
    }

    @Test
    void theWebappsMayNotBeFramedAndRunTheirOwnScriptsAlone() throws Exception {
        var headers = send(request("/camunda/app/tasklist/default/")).headers();
        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("frame-ancestors 'none'", "'nonce-", "object-src 'none'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aPageOfAnotherSiteChangesNothingWithThePasswordThatTheBrowserKeeps() throws Exception {
        var refused = send(as("admin", "/api/training/clock")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("{\"days\": 1}")));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("其他网站");
    }

    @Test
    void whatDoesNotExistIsSaidInChinese() throws Exception {
        var page = send(as("cq-leader", "/regulations/nothing").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>未能打开</h1>", "没有这个页面");
        assertThat(get("cq-leader", "/api/nothing").body()).contains("\"message\":\"没有这个页面");
    }

    private void someone(String id) {
        var user = identity.newUser(id);
        user.setPassword(id);
        ((IdentityServiceImpl) identity).saveUser(user, true);
        identity.createMembership(id, "leader-500000");
    }

    private static String user(String id, String password) {
        return "{\"profile\":{\"id\":\"%s\"},\"credentials\":{\"password\":\"%s\"}}".formatted(id, password);
    }

    private HttpResponse<String> get(String user, String path) throws IOException, InterruptedException {
        return send(as(user, path));
    }

    private HttpResponse<String> post(String user, String path, String body) throws IOException, InterruptedException {
        return send(as(user, path).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder as(String user, String path) {
        var credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return request(path).header("Content-Type", "application/json").header("Authorization", "Basic " + credentials);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
