package spotcheck.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import spotcheck.SpotcheckApplication;
import spotcheck.engine.access.Administrators;
import spotcheck.registry.person.People;

/** An office is set up on an empty PostgreSQL; then the database goes away and comes back. */
@TestMethodOrder(OrderAnnotation.class)
class DatabaseAwayTest {

    private static final String PASSWORD = "Chou-jian-2026";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    private static int port;
    private static EmbeddedPostgres postgres;
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        postgres = database();
        server = new SpringApplicationBuilder(SpotcheckApplication.class)
                .profiles("production")
                .run(
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--spotcheck.evidence.folder=" + folder.resolve("evidence"),
                        "--spotcheck.anchor.folder=" + folder.resolve("anchors"),
                        "--spotcheck.anchor.key=" + folder.resolve("anchors.key"),
                        "--server.port=0");
        server.getBean(Administrators.class).createFirst("zhang", PASSWORD);
    }

    private static EmbeddedPostgres database() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("pg"))
                .setCleanDataDirectory(false)
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void anOfficeIsSetUpOnAPage() throws Exception {
        assertThat(ask("GET", "/setup", "").body()).contains("办理第一件案件之前还缺：", "组织人员", "还没有改动");
        var wrong = form("authorities", Map.of("place", "重庆市没有区", "reason", "设立"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(form("authorities", Map.of("place", "500000")).body()).contains("理由必须填写");
        enters("authorities", Map.of("place", "500000", "reason", "设立"));
        enters("authorities", Map.of("place", "重庆市渝中区", "parent", "500000", "reason", "设立"));
        assertThat(form("authorities", Map.of("place", "500103", "reason", "设立"))
                        .body())
                .contains("已经录入");
        assertThat(form("authorities", Map.of("place", "110101", "parent", "500000", "reason", "设立"))
                        .body())
                .contains("上级部门的辖区应当包括");
        enters("bodies", Map.of("id", "cq-s", "name", "抽样中心", "kind", "sampling", "region", "50", "reason", "合同"));
        assertThat(form(
                                "bodies",
                                Map.of(
                                        "id",
                                        "cq-l",
                                        "name",
                                        "质检院",
                                        "kind",
                                        "laboratory",
                                        "region",
                                        "50",
                                        "reason",
                                        "合同"))
                        .body())
                .contains("资质认定");
        assertThat(person("li", "organizer", "cq-s", PASSWORD).body()).contains("没有这一岗位");
        assertThat(person("li", "organizer", "500000", "weak").body()).contains("密码不符合要求");
        assertThat(server.getBean(People.class).find("li"))
                .as("nothing half-done")
                .isEmpty();
        assertThat(person("li", "organizer", "500000", PASSWORD).statusCode()).isEqualTo(302);
        assertThat(person("wang", "sampler", "cq-s", PASSWORD).statusCode()).isEqualTo(302);
        assertThat(ask("GET", "/setup", "").body()).contains("重庆市渝中区市场监督管理局", "录入人员 甲（li），组织人员", "抽样人员（至少两名）");
        assertThat(groups("li")).containsExactly("organizer-500000");
        assertThat(groups("wang")).containsExactly("sampler-cq-s");
        assertThat(as("li", "GET", "/start").statusCode()).isEqualTo(200);
        assertThat(as("li", "GET", "/setup").statusCode()).isEqualTo(403);
    }

    @Test
    @Order(2)
    void whoLeavesKeepsTheNameAndNothingElse() throws Exception {
        assertThat(form("people/li/departure", Map.of("lastDay", "2099-12-31", "reason", "调出"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(as("li", "GET", "/start").statusCode())
                .as("until the last day")
                .isEqualTo(200);
        assertThat(form("people/li/departure", Map.of("lastDay", "2020-01-01", "reason", "调出"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(as("li", "GET", "/start").statusCode()).isEqualTo(401);
        assertThat(server.getBean(People.class).find("li").orElseThrow().role()).isEqualTo("former");
        assertThat(person("li", "leader", "500000", PASSWORD).body()).contains("已经使用");
        assertThat(server.getBean(JdbcClient.class)
                        .sql("select count(*) from office_change where changed_by = 'zhang' and reason = '调出'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @Order(3)
    void aFolderThatTakesNothingIsSeen() throws Exception {
        assertThat(health("/readiness").statusCode()).isEqualTo(200);
        var evidence = folder.resolve("evidence");
        var aside = folder.resolve("aside");
        Files.move(evidence, aside);
        Files.writeString(evidence, "a file where the folder was");
        var health = health("/readiness");
        Files.delete(evidence);
        Files.move(aside, evidence);
        assertThat(health.statusCode()).as(health.body()).isEqualTo(503);
        assertThat(health("").statusCode()).as("is well again").isEqualTo(200);
    }

    @Test
    @Order(4)
    void aDatabaseThatMayOnlyBeReadIsSeen() throws Exception {
        server.getBean(JdbcClient.class)
                .sql("create rule closed as on update to health_probe do instead nothing")
                .update();
        assertThat(health("/readiness").statusCode()).isEqualTo(503);
        server.getBean(JdbcClient.class).sql("drop rule closed on health_probe").update();
        assertThat(health("/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(5)
    void aDatabaseThatIsAwayIsToldInChineseAndSoonAndComesBack() throws Exception {
        var cookie = ask("GET", "/setup", "")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", -1)[0];
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        postgres.close();
        for (var round : server.getBean(ScheduledTaskHolder.class).getScheduledTasks()) {
            var again = server.getBean(TaskScheduler.class)
                    .schedule(
                            round.getTask().getRunnable(),
                            server.getBean(Clock.class).instant());
            assertThat(again.isCancelled()).isFalse();
        }
        for (var address : new String[] {"/start", "/api/cases?q=1", "/engine-rest/task", "/setup"}) {
            var begun = System.nanoTime();
            var answer = ask("GET", address, "");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(address).isLessThan(Duration.ofSeconds(15));
            assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(503);
            assertThat(answer.body()).as(address).contains("数据库暂时无法连接").doesNotContain("Exception");
        }
        assertThat(health("/readiness").statusCode()).isEqualTo(503);
        assertThat(health("/liveness").statusCode()).isEqualTo(200);
        assertThat(health("/liveness", "Authorization", "Basic eDp5", "Cookie", cookie)
                        .statusCode())
                .as("whatever comes along")
                .isEqualTo(200);
        root.detachAppender(log);
        assertThat(List.copyOf(log.list))
                .filteredOn(line -> line.getThrowableProxy() != null)
                .as("traces in the log")
                .extracting(ILoggingEvent::getFormattedMessage)
                .isEmpty();
        assertThat(List.copyOf(log.list))
                .extracting(ILoggingEvent::getFormattedMessage)
                .anySatisfy(line -> assertThat(line).startsWith("The database is away, missed by"));
        postgres = database();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> ask("GET", "/start", "").statusCode() == 200);
        assertThat(health("/readiness").statusCode()).isEqualTo(200);
    }

    private static List<String> groups(String user) {
        return server.getBean(IdentityService.class).createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
    }

    private void enters(String what, Map<String, String> fields) throws Exception {
        var answer = form(what, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private HttpResponse<String> person(String id, String role, String employer, String password) throws Exception {
        return form(
                "people",
                Map.of(
                        "id",
                        id,
                        "name",
                        "甲",
                        "role",
                        role,
                        "employer",
                        employer,
                        "password",
                        password,
                        "reason",
                        "到任"));
    }

    private final Browser browser = new Browser();

    private HttpResponse<String> form(String what, Map<String, String> fields) throws Exception {
        return browser.sends("/setup/" + what, fields);
    }

    private HttpResponse<String> ask(String method, String address, String body) throws Exception {
        return send(HttpClient.newHttpClient(), "zhang", method, address, body);
    }

    /** Asked by machines, without a login. */
    private static HttpResponse<String> health(String group, String... headers) throws Exception {
        var local = server.getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + local + "/actuator/health" + group));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> as(String user, String method, String address) throws Exception {
        return send(HttpClient.newHttpClient(), user, method, address, "");
    }

    private static HttpResponse<String> send(HttpClient client, String user, String method, String address, String body)
            throws Exception {
        var local = server.getEnvironment().getProperty("local.server.port");
        var basic = Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + local + address))
                .header("Authorization", "Basic " + basic)
                .header("Origin", "http://localhost:" + local)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Opens the page and sends its form with the token that it carries; the session's cookie has the flag for TLS. */
    private static final class Browser {

        HttpResponse<String> sends(String address, Map<String, String> fields) throws Exception {
            var page = send(HttpClient.newHttpClient(), "zhang", "GET", "/setup", "");
            var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", -1)[0];
            var token = page.body().replaceFirst("(?s).*name=\"pageToken\" value=\"([^\"]+)\".*", "$1");
            var body = new StringBuilder("pageToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
            fields.forEach((name, value) ->
                    body.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
            var local = server.getEnvironment().getProperty("local.server.port");
            var basic = Base64.getEncoder().encodeToString(("zhang:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + local + address))
                    .header("Authorization", "Basic " + basic)
                    .header("Origin", "http://localhost:" + local)
                    .header("Cookie", cookie)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body.toString()));
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        }
    }
}
