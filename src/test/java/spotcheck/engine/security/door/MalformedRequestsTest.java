package spotcheck.engine.security.door;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Requests that no form and no program of ours would send, to every address there is, in a random order: each is refused
 * with a sentence in Chinese, nothing changes, and nobody finds a fault of the server in the log.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class MalformedRequestsTest {

    private static final long SEED = Long.getLong("malformed.seed", 20261201L);
    private static final int SENT = Integer.getInteger("malformed.requests", 1500);
    private static final List<String> PEOPLE = List.of("cq-organizer", "cq-sampler1", "auditor", "owner", "admin");

    /** Whatever an administrator may do to the engine without saying anything more. */
    private static final Pattern NEEDS_NO_BODY =
            Pattern.compile("/history/cleanup|/schema/log.*|/telemetry.*|/optimize.*|/logout");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENGLISH = Pattern.compile("([A-Za-z'-]{2,}[ ,:]+){3}|Exception|ENGINE-\\d");

    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"([^\"]*)\"");

    private static final List<Sent> BODIES = List.of(
            new Sent("application/json", "null"),
            new Sent("application/json", ""),
            new Sent("application/json", "[]"),
            new Sent("application/json", "[null, 1]"),
            new Sent("application/json", "\"x\""),
            new Sent("application/json", "17"),
            new Sent("application/json", "{\"a\":"),
            new Sent("application/json", "{\"reason\": 1, \"reason\": 2}"),
            new Sent("application/json", "{\"variables\": [], \"userId\": {}, \"reason\": [1], \"on\": {}}"),
            new Sent("application/json", "{\"variables\": {\"a\": {\"value\": {}, \"type\": \"Nothing\"}}}"),
            new Sent("application/json", "{\"id\": true, \"on\": \"2026-13-45\", \"days\": \"many\", \"text\": {}}"),
            new Sent("application/json; charset=nonsense", "{}"),
            new Sent("*/*", "{}"),
            new Sent("nonsense", "{}"),
            new Sent("text/plain", "x"),
            new Sent("application/x-www-form-urlencoded", "a=%zz&b=%00&=&reason"),
            new Sent("multipart/form-data", "--b\r\n"),
            new Sent("multipart/form-data; boundary=b", "nothing of that kind"),
            new Sent("application/offset+octet-stream", "x"));

    private static final List<String> QUESTIONS = List.of(
            "",
            "?page=x&size=-1&from=2026-13-45&to=&q=%25",
            "?page=-1&year=nobody&number=&day=0",
            "?firstResult=-5&maxResults=abc&sortBy=nonsense&sortOrder=x",
            "?q=%00&id=%00",
            "?from=0&to=0&page=99999999999&list=%E4%B8%AD");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Random random = new Random(SEED);
    private final TreeMap<String, String> wrong = new TreeMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping own;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void areRefusedInChineseAndChangeNothing() throws Exception {
        var engine = engine().toList();
        var ours = ours().toList();
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var before = rows();
        log.start();
        root.addAppender(log);
        try {
            for (var sent = 0; sent < SENT; sent++) {
                var doors = random.nextBoolean() ? engine : ours;
                var door = doors.get(random.nextInt(doors.size()));
                asks(PEOPLE.get(random.nextInt(PEOPLE.size())), door);
            }
        } finally {
            root.detachAppender(log);
        }
        assertThat(wrong.entrySet().stream().map(one -> one.getKey() + " → " + one.getValue()))
                .as("of %d requests, seed %d", SENT, SEED)
                .isEmpty();
        assertThat(rows()).as("rows of each table").isEqualTo(before);
        assertThat(traces(log)).as("traces in the log").isEmpty();
    }

    /** @return what failed; the engine notes each command that it refuses, with its number for that */
    private static List<String> traces(ListAppender<ILoggingEvent> log) {
        return List.copyOf(log.list).stream()
                .filter(line -> line.getLevel().isGreaterOrEqual(Level.WARN) && line.getThrowableProxy() != null)
                .filter(line -> !line.getFormattedMessage().startsWith("ENGINE-16004"))
                .map(line -> line.getFormattedMessage() + ": "
                        + line.getThrowableProxy().getClassName() + " "
                        + line.getThrowableProxy().getMessage())
                .distinct()
                .toList();
    }

    private static Stream<Door> engine() {
        return EngineInterface.doors().stream()
                .filter(door -> !NEEDS_NO_BODY.matcher(door.path()).find())
                .flatMap(door -> Stream.of("/engine-rest", "/engine-rest/engine/default")
                        .map(prefix -> new Door(door.method(), prefix + door.with("none"))))
                .distinct();
    }

    private Stream<Door> ours() {
        return own.getHandlerMethods().keySet().stream().flatMap(mapping -> mapping.getPatternValues().stream()
                .flatMap(path -> methods(mapping).map(method -> new Door(method, path.replaceAll("\\{[^}]+}", "1")))));
    }

    private static Stream<String> methods(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name);
    }

    private void asks(String person, Door door) throws IOException, InterruptedException {
        var body = BODIES.get(random.nextInt(BODIES.size()));
        var changes = !door.method().equals("GET");
        var uri = URI.create("http://localhost:" + port + door.path()
                + QUESTIONS.get(changes ? 0 : random.nextInt(QUESTIONS.size())));
        var basic = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + basic)
                .header("Accept", random.nextBoolean() ? "text/html" : "application/json")
                .method(door.method(), changes ? BodyPublishers.ofString(body.text()) : BodyPublishers.noBody());
        if (changes) {
            request.header("Content-Type", body.type());
        }
        judge(
                person + " " + door.method() + " " + uri.getRawPath(),
                body,
                client.send(request.build(), BodyHandlers.ofString()));
    }

    private void judge(String asked, Sent body, HttpResponse<String> answer) {
        var status = answer.statusCode();
        var said = said(answer.body());
        if (status >= 500 || (status >= 400 && !said.isEmpty() && !isPlain(said))) {
            wrong.put(asked + " " + body.type() + " " + body.text().trim(), status + " " + said);
        }
    }

    /** The text of a page, or the message to a program. */
    private static String said(String body) {
        var message = MESSAGE.matcher(body);
        var text = message.find() ? message.group(1) : body.replaceAll("(?s)<(script|style).*?</\\1>", "");
        return text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static boolean isPlain(String said) {
        return !ENGLISH.matcher(said).find() && (HAN.matcher(said).find() || said.startsWith("{"));
    }

    /** How many there are of each kind; who read or asked what is noted in any case. */
    private Set<String> rows() {
        var tables = jdbc.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list();
        var rows = new TreeSet<String>();
        for (var table : tables) {
            if (!table.matches(
                    "(?i)act_log|act_hi_op_log|reading.*|access_log|engine_act.*|act_ru_meter_log|act_ge_property")) {
                rows.add(table + " "
                        + jdbc.sql("select count(*) from \"" + table + "\"")
                                .query(Long.class)
                                .single());
            }
        }
        return rows;
    }

    private record Door(String method, String path) {}

    private record Sent(String type, String text) {}
}
