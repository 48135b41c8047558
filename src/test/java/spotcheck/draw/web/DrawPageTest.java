package spotcheck.draw.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import spotcheck.calendar.ChinaTime;
import spotcheck.draw.proof.CertificateFile;
import spotcheck.draw.proof.Repeated;
import spotcheck.training.DemoTest;
import spotcheck.training.WebSession;

/** Two people of an authority hold a draw on its pages, and whoever likes repeats it once the check is over. */
class DrawPageTest extends DemoTest {

    private static final String DICE = "3 5 1 6 2 4 4 2 1 5 3 6 1 2 4 5 1 6 3 2";
    private static final AtomicInteger RUNNING = new AtomicInteger();

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init") // made before each test
    private WebSession organizer;

    @SuppressWarnings("NullAway.Init") // made before each test
    private WebSession leader;

    @BeforeEach
    void twoPeopleAreLoggedIn() throws Exception {
        organizer = new WebSession(port);
        organizer.login("cq-organizer");
        leader = new WebSession(port);
        leader.login("cq-leader");
    }

    @Test
    void aDrawIsHeldOnThePagesAndIsOpenOnceTheCheckIsOver() throws Exception {
        var draw = drawn();
        var id = draw.substring("/draws/".length());
        assertThat(organizer.get(draw).body()).contains("六个月内已经抽查", "2026-01-12 抽样", "重庆第1电缆厂", "下一个候补对象", "确认种子并抽取");
        var json = organizer.get("/api/draws/" + id).body();
        var said = CertificateFile.read(json);
        assertThat(Repeated.of(said).difference()).isEmpty();
        assertThat(said.drawn()).hasSize(2);
        assertThat(organizer.get("/api/draws/" + id + ".pdf").body())
                .contains(
                        said.pool().sha256(),
                        "35162442153612451632",
                        said.drawn().get(0).key());

        var anybody = new WebSession(port);
        assertThat(anybody.get("/public/draws/" + id).statusCode()).isEqualTo(404);
        assertThat(anybody.get("/public/draws/" + id + ".json").statusCode()).isEqualTo(404);
        assertThat(anybody.get("/api/draws/" + id).statusCode()).isEqualTo(401);
        send(organizer, draw + "/over", Map.of());
        assertThat(anybody.get("/public/draws/" + id).body())
                .contains(
                        "抽取公开",
                        "35162442153612451632",
                        "市局三楼会议室",
                        said.drawn().get(0).key());
        assertThat(anybody.get("/public/draws/" + id + ".json").body()).isEqualTo(json);
    }

    @Test
    void whoHasNoPartInItLearnsNothing() throws Exception {
        var draw = drawn();
        var id = draw.substring("/draws/".length());
        for (var person : new String[] {"cq-handler", "cq-inspector", "cq-sampler1", "nm-leader"}) {
            var stranger = new WebSession(port);
            stranger.login(person);
            assertThat(stranger.get("/api/draws/" + id).statusCode()).as(person).isEqualTo(403);
            assertThat(stranger.get("/api/draws/" + id + ".pdf").statusCode())
                    .as(person)
                    .isEqualTo(403);
            assertThat(stranger.get(draw).body()).as(person).doesNotContain("91500000MA");
            assertThat(stranger.get("/draws").body()).as(person).doesNotContain("电缆抽取");
        }
    }

    @Test
    void whatIsWrongInThePoolIsSaidByItsLine() throws Exception {
        var draw = begun();
        var answer =
                send(organizer, draw + "/pool", Map.of("quotas", "2", "rows", "A1,甲厂\nA2,乙厂,,九", "exclusions", ""));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("第2行：“九”不是整数");
        assertThat(send(organizer, draw + "/pool", Map.of("quotas", "3", "rows", "A1,甲厂\nA2,乙厂"))
                        .body())
                .contains("只有2个对象，不足应当抽取的3个");
        assertThat(send(organizer, draw + "/proposal", Map.of("kind", "dice", "place", "会议室，张三", "moment", "明天"))
                        .body())
                .contains("应写作 2026-11-21 10:30");
    }

    /** The file that anybody may keep is the one that is given out. */
    @Test
    void thePageThatRepeatsADrawNeedsNoOther() throws Exception {
        var page = new WebSession(port).get("/public/draws/check");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'sha256-");
        assertThat(page.body()).isEqualTo(Files.readString(Path.of("docs/draw/check.html")));
    }

    private String drawn() throws Exception {
        var draw = begun();
        var rows = """
                91500000MA00000001,重庆第1电缆厂
                91500000MA00000002,重庆第2电缆厂
                91500000MA00000003,重庆第3电缆厂
                91500000MA00000004,重庆第4电缆厂""";
        send(
                organizer,
                draw + "/pool",
                Map.of("quotas", "2", "rows", rows, "exclusions", "91500000MA00000009,重庆新查电缆厂,六个月内已经抽查,2026-01-12 抽样"));
        var moment = LocalDateTime.ofInstant(clock.instant(), ChinaTime.ZONE)
                .plusSeconds(4)
                .truncatedTo(ChronoUnit.SECONDS);
        send(organizer, draw + "/proposal", Map.of("kind", "dice", "place", "市局三楼会议室，见证人张三、李四", "moment", moment + ""));
        send(leader, draw + "/freeze", Map.of());
        while (LocalDateTime.ofInstant(clock.instant(), ChinaTime.ZONE).isBefore(moment)) {
            LockSupport.parkNanos(100_000_000);
        }
        send(organizer, draw + "/seed", Map.of("seed", DICE));
        send(leader, draw + "/confirmation", Map.of("seed", DICE.replace(" ", "")));
        return draw;
    }

    private String begun() throws Exception {
        var begun = send(
                organizer,
                "/draws",
                Map.of(
                        "purpose",
                        "firms",
                        "holder",
                        "500000",
                        "campaign",
                        "页面-" + RUNNING.incrementAndGet(),
                        "title",
                        "电缆抽取"));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(302);
        var address = begun.headers().firstValue("Location").orElseThrow();
        return address.substring(address.indexOf("/draws/"));
    }

    private static HttpResponse<String> send(WebSession person, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var token = Pattern.compile("name=\"pageToken\" value=\"([^\"]+)\"")
                .matcher(Objects.requireNonNull(person.get("/draws").body()));
        assertThat(token.find()).isTrue();
        var sent = new HashMap<>(fields);
        sent.put("pageToken", token.group(1));
        return person.form(path, sent);
    }
}
