package spotcheck.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;
import spotcheck.SpotcheckApplication;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.transaction.NodeTurn;

/** An empty PostgreSQL, two nodes that start on it at once, and the first person who can log in. */
@TestMethodOrder(OrderAnnotation.class)
class FirstStartTest {

    private static final String SESSIONS = "org.springframework.session.jdbc.JdbcIndexedSessionRepository";

    private static final String FIGURES = "io.micrometer.prometheusmetrics.PrometheusMeterRegistry";

    private static EmbeddedPostgres postgres;
    private static List<ConfigurableApplicationContext> nodes = List.of();

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @BeforeAll
    static void twoNodesStartAtOnce() throws Exception {
        postgres = EmbeddedPostgres.start();
        var threads = Executors.newFixedThreadPool(2);
        try {
            var started = threads.invokeAll(
                    List.<Callable<ConfigurableApplicationContext>>of(FirstStartTest::node, FirstStartTest::node));
            nodes = List.of(started.get(0).get(), started.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private static ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(SpotcheckApplication.class)
                .profiles("production")
                .run(
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--spring.datasource.hikari.maximum-pool-size=5",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--spotcheck.anchor.folder=target/anchors/first-start",
                        "--spotcheck.anchor.key=target/anchors/first-start.key",
                        "--spotcheck.meters.token=watched",
                        "--server.port=0");
    }

    @AfterAll
    static void all() throws IOException {
        nodes.forEach(ConfigurableApplicationContext::close);
        postgres.close();
    }

    @Test
    @Order(1)
    void nobodyIsLedToAFormThatIsShutButToldWhatToDo() throws Exception {
        for (var address : List.of("/", "/camunda/app/tasklist/default/", "/camunda/app/admin/default/setup/")) {
            var page = get(address, null);
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            assertThat(page.body())
                    .as(address)
                    .contains("尚未设立系统管理员", "--create-admin")
                    .doesNotContain("ng-app");
        }
    }

    @Test
    @Order(2)
    void theFirstAdministratorIsMadeOnTheMachineAndLogsIn() throws Exception {
        assertThat(create("zhang", Optional.empty())).isEqualTo(1);
        assertThat(create("zhang", Optional.of("weak"))).isEqualTo(1);
        assertThat(told()).contains("密码不符合要求");
        assertThat(create("zh ang", Optional.of("Chou-jian-2026"))).isEqualTo(1);
        assertThat(create("zhang", Optional.of("Chou-jian-2026"))).as(told()).isZero();
        assertThat(create("li", Optional.of("Chou-jian-2026"))).isEqualTo(1);
        assertThat(told()).contains("已经有系统管理员");
        assertThat(get("/start", "zhang:Chou-jian-2026").statusCode()).isEqualTo(200);
        assertThat(get("/start", "li:Chou-jian-2026").statusCode()).isEqualTo(401);
        assertThat(get("/", null).body()).doesNotContain("--create-admin");
    }

    @Test
    @Order(3)
    void twoNodesWriteNothingTwiceAndWhatIsAsItShouldBeNotAgain() throws Exception {
        var authorities = nodes.get(0).getBean(Authorities.class);
        for (var code = 130_001; code <= 130_200; code++) {
            authorities.add(
                    new Authority(String.valueOf(code), "第" + code + "号市场监督管理局", String.valueOf(code), "county", null));
        }
        var first = preparedAtOnce();
        var written = revisions();
        assertThat(written).startsWith("[1, 1, ");
        var again = prepared(1);
        assertThat(revisions()).isEqualTo(written);
        assertThat(first).as("writing").isLessThan(Duration.ofSeconds(20));
        assertThat(again).as("comparing").isLessThan(Duration.ofSeconds(5));
    }

    /** The lowest and highest revision, and how many there are. */
    private String revisions() {
        return jdbc().sql("select min(rev_), max(rev_), count(*) from act_ru_authorization")
                .query((row, number) -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single()
                .toString();
    }

    /** Both find everything lacking; the second has to wait for the first. */
    private static Duration preparedAtOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var done = threads.invokeAll(List.<Callable<Duration>>of(() -> prepared(0), () -> prepared(1)));
            return done.get(0).get().plus(done.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private static Duration prepared(int node) {
        var begun = System.nanoTime();
        nodes.get(node).getBean(RoleGroups.class).run(new DefaultApplicationArguments());
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Test
    @Order(4)
    void theTaskListHasEachFilterOnce() {
        assertThat(jdbc().sql("select name_ || ' ' || rev_ from act_ru_filter order by name_")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("待办 1", "我的任务 1", "待领取 1", "即将到期 1", "已逾期 1");
    }

    /** No proxy keeps a person on a node, and who logs out has done so everywhere. */
    @Test
    @Order(5)
    void aPersonIsAnsweredByEitherNode() throws Exception {
        assumeTrue(ClassUtils.isPresent(SESSIONS, null), "a class path without what the pom names for run time");
        var browser = new Visitor();
        browser.get(address(0), "/camunda/app/tasklist/default/");
        var user = "/camunda/api/admin/auth/user/default/";
        var login = browser.post(address(1), user + "login/tasklist", "username=zhang&password=Chou-jian-2026");
        assertThat(login.statusCode()).as(login.body()).isEqualTo(200);
        browser.get(address(0), "/camunda/app/tasklist/default/");
        for (var node = 0; node < 2; node++) {
            assertThat(browser.get(address(node), "/start").statusCode()).isEqualTo(200);
            assertThat(browser.get(address(node), "/api/rights").statusCode()).isEqualTo(200);
        }
        assertThat(atOnce(browser)).containsOnly(200);
        assertThat(browser.post(address(0), user + "logout", "").statusCode()).isLessThan(300);
        assertThat(browser.get(address(1), "/start").statusCode()).isEqualTo(401);
    }

    /** As a page asks for all that it shows. */
    private static List<Integer> atOnce(Visitor browser) throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var asked = IntStream.range(0, 40)
                    .<Callable<Integer>>mapToObj(
                            one -> () -> browser.get(address(one % 2), "/camunda/api/engine/engine/default/task/count")
                                    .statusCode())
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(asked)) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    @Order(6)
    void whatIsDoneOnceADayIsDoneByOneNode() {
        var turns = nodes.stream()
                .map(node -> node.getBean(NodeTurn.class).isMine("evidenceCheck"))
                .toList();
        assertThat(turns).containsExactly(true, false);
        jdbc().sql("update node_round set begun_at = begun_at - interval '11' minute")
                .update();
        assertThat(nodes.get(1).getBean(NodeTurn.class).isMine("evidenceCheck")).isTrue();
    }

    /** Who watches the servers knows a word of his own, and no login opens the figures. */
    @Test
    @Order(7)
    void figuresAreGivenToWhoHasTheToken() throws Exception {
        assertThat(get("/actuator/prometheus", "zhang:Chou-jian-2026").statusCode())
                .isEqualTo(401);
        assumeTrue(ClassUtils.isPresent(FIGURES, null), "a class path without what the pom names for run time");
        var request = HttpRequest.newBuilder(URI.create(address(0) + "/actuator/prometheus"))
                .header("Authorization", "Bearer watched");
        var figures = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.body())
                .contains("spotcheck_incidents 0.0", "spotcheck_mails_failed 0.0", "hikaricp_connections_active")
                .containsPattern("http_server_requests_seconds_bucket\\{");
    }

    private static String address(int node) {
        return "http://localhost:" + nodes.get(node).getEnvironment().getProperty("local.server.port");
    }

    @Test
    void withoutADatabaseProductionDoesNotStart() {
        var production = new SpringApplicationBuilder(SpotcheckApplication.class).profiles("production");
        assertThatThrownBy(() -> production.run("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:forgotten"))
                .hasStackTraceContaining("正式环境（production）没有指定 PostgreSQL 数据库")
                .hasStackTraceContaining("has no PostgreSQL database");
    }

    private int create(String id, Optional<String> password) {
        return CreateAdministrator.create(
                nodes.get(0).getBean(Administrators.class),
                id,
                password,
                new PrintStream(screen, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    private static JdbcClient jdbc() {
        return nodes.get(0).getBean(JdbcClient.class);
    }

    private static HttpResponse<String> get(String address, @Nullable String login) throws Exception {
        var port = nodes.get(1).getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        if (login != null) {
            var basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + basic);
        }
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
