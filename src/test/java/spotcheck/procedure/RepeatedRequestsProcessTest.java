package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.Person;
import spotcheck.sampling.SamplingForms;

/** Requests that come twice, ask what nobody knows, or meet another in the same moment. */
class RepeatedRequestsProcessTest extends CaseHistory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Person ORGANIZER = new Person("cq-organizer", "organizer-500000");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aCaseThatIsOpenedAgainWithTheSameKeyIsTheSameCase() {
        var key = key();
        var body = body(opening(CHONGQING, "seller"));
        var before = count();
        var logged = logged();
        var first = open(ORGANIZER, body, key);
        var second = open(ORGANIZER, body, key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"))
                .isPresent();
        assertThat(count()).isEqualTo(before + 1);
        assertThat(logged()).as("what was answered again was not done again").isEqualTo(logged + 1);
    }

    @Test
    void ofFourAtOnceWithOneKeyOneOpensACaseAndAllAreToldWhich() throws Exception {
        var key = key();
        var body = body(opening(CHONGQING, "seller"));
        var before = count();
        var answers =
                AtOnce.all(4, Collections.<Callable<HttpResponse<String>>>nCopies(4, () -> open(ORGANIZER, body, key)));
        assertThat(answers).hasSize(4).allSatisfy(answer -> assertThat(answer.statusCode())
                .as(answer.body())
                .isEqualTo(201));
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    void aKeyIsThatOfOnePersonAndOneRequestForADay() {
        var key = key();
        var body = body(opening(CHONGQING, "seller"));
        var first = open(ORGANIZER, body, key);
        var other = open(new Person("cq-leader", "organizer-500000"), body, key);
        assertThat(other.statusCode()).as(other.body()).isEqualTo(201);
        assertThat(other.body()).isNotEqualTo(first.body());
        var another = open(ORGANIZER, body(opening(CHONGQING, "seller")), key);
        assertThat(another.statusCode()).isEqualTo(422);
        assertThat(another.body()).contains("已用于另一请求");
        clock.travelTo(TODAY.plusDays(1), LocalTime.of(10, 1));
        var later = open(ORGANIZER, body, key);
        assertThat(later.statusCode()).as(later.body()).isEqualTo(201);
        assertThat(later.body()).isNotEqualTo(first.body());
        assertThat(open(ORGANIZER, body, "x".repeat(81)).statusCode()).isEqualTo(400);
        var longest = open(ORGANIZER, body, "x".repeat(80));
        assertThat(longest.statusCode()).as(longest.body()).isEqualTo(201);
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        var key = key();
        var answers = new HashMap<>(opening(CHONGQING, "seller"));
        var product = answers.remove("productName");
        assertThat(open(ORGANIZER, body(answers), key).statusCode()).isEqualTo(400);
        answers.put("productName", product);
        assertThat(open(ORGANIZER, body(answers), key).statusCode()).isEqualTo(201);
    }

    @Test
    void anyOtherCreatingRequestKnowsItsKeyToo() {
        opened(CHONGQING, "seller");
        var key = key();
        var path = "/api/cases/" + number + "/remarks";
        for (var time = 0; time < 2; time++) {
            var answer = door.asks(ORGANIZER, "POST", path, "{\"text\":\"来电说明\"}", "Idempotency-Key", key);
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        }
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("remark"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/cases                    | {"place":"seller","shape":"x","colour":"y"}            | shape    | colour
        /api/cases/{number}/remarks   | {"text":"说明","shape":"x","colour":{"a":[1]}}          | shape    | colour
        /api/practices                | {"topic":"t","choice":"c","reason":"r","shap":1,"by":2} | shap     | by
        /api/deputies                 | {"deputy":"d","post":"p","untill":"2026-12-01","x":1}  | untill   | x
        """)
    void keysThatNobodyReadsAreRefusedByName(String path, String body, String one, String other) throws Exception {
        opened(CHONGQING, "seller");
        var answer = door.asks(ORGANIZER, "POST", path.replace("{number}", number.value()), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        var told = JSON.readTree(answer.body());
        assertThat(told.path("fields"))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("\"" + one + "\"", "\"" + other + "\"");
        assertThat(told.path("message").asText()).contains(one, other).containsPattern("\\p{IsHan}");
    }

    @Test
    void ofFourWhoSubmitATaskAtOnceThreeAreToldSoInChinese() throws Exception {
        opened(CHONGQING, "seller");
        var task = task(number, "assignSamplers");
        var person = whoActs(task);
        door.asks(person, "POST", "/engine-rest/task/" + task.getId() + "/claim", body(Map.of("userId", person.id())));
        var typed = new HashMap<String, Object>();
        SamplingForms.team("cq")
                .forEach((name, value) -> typed.put(
                        name,
                        value instanceof List<?> list
                                ? Map.of("value", body(list), "type", "Json")
                                : Map.of("value", value)));
        var form = body(Map.of("variables", typed));
        var answers = AtOnce.all(
                4,
                Collections.<Callable<HttpResponse<String>>>nCopies(
                        4,
                        () -> door.asks(person, "POST", "/engine-rest/task/" + task.getId() + "/submit-form", form)));
        assertThat(answers).hasSize(4);
        assertThat(answers).filteredOn(answer -> answer.statusCode() < 300).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() >= 300)
                .hasSize(3)
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
                    assertThat(JSON.readTree(answer.body()).path("message").asText())
                            .containsPattern("\\p{IsHan}")
                            .doesNotContainPattern("ENGINE|Exception|[A-Za-z]+ [A-Za-z]+ [A-Za-z]+");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/engine-rest/task/none",
        "POST,/engine-rest/task/none/submit-form",
        "POST,/engine-rest/task/none/complete",
        "GET,/engine-rest/process-instance/none",
        "GET,/engine-rest/task?nonsense=true&sortBy=x",
        "GET,/engine-rest/task?sortBy=nonsense&sortOrder=asc",
        "POST,/engine-rest/filter/none/list",
        "GET,/engine-rest/nowhere",
        "POST,/engine-rest/message"
    })
    void whatTheEngineRefusesIsToldInChinese(String method, String path) throws Exception {
        var answer = door.asks(new Person("admin", "camunda-admin"), method, path, method.equals("POST") ? "{}" : "");
        if (answer.statusCode() >= 400) {
            assertThat(JSON.readTree(answer.body()).path("message").asText())
                    .as(answer.body())
                    .containsPattern("\\p{IsHan}")
                    .doesNotContainPattern("ENGINE|[A-Za-z]+ [A-Za-z]+ [A-Za-z]+");
        }
    }

    /** Demo cases are made in one go each, and hold the counter meanwhile. */
    @Test
    void whoOpensWhileAnotherHoldsTheNumberWaitsAndGetsTheNext() throws Exception {
        opened(CHONGQING, "seller");
        var held = new CountDownLatch(1);
        var other = Executors.newSingleThreadExecutor();
        var holding = other.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("update running_number set last_number = last_number where series = 'case'")
                    .update();
            held.countDown();
            sleep(3500);
        }));
        assertThat(held.await(5, TimeUnit.SECONDS)).isTrue();
        var answer = door.asks(ORGANIZER, "POST", "/api/cases", body(opening(CHONGQING, "seller")));
        holding.get();
        other.shutdown();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static void sleep(long time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> open(Person person, String body, String key) {
        return door.asks(person, "POST", "/api/cases", body, "Idempotency-Key", key);
    }

    private long count() {
        return jdbc.sql("select count(*) from spot_case").query(Long.class).single();
    }

    private long logged() {
        return jdbc.sql("select count(*) from act_log where act = 'case.open'")
                .query(Long.class)
                .single();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String body(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
