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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.util.ReflectionTestUtils;
import spotcheck.engine.security.login.LoginThrottle;
import spotcheck.training.WebSession;

/** Requests that somebody else's page makes, that guess what exists, or that come after many wrong passwords. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class StrangeRequestsTest {

    private static final String NONE = "500000-2026-99999";

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private LoginThrottle throttle;

    /** Chosen by whoever made the page, or left out by an old browser: none of it makes the deployment its reader's own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Origin         | http://elsewhere.example | Sec-Fetch-Site | same-origin
        Origin         | http://elsewhere.example | Sec-Fetch-Site | same-site
        Origin         | http://elsewhere.example | Sec-Fetch-Site | none
        Origin         | http://elsewhere.example | Accept         | */*
        Origin         | null                     | Accept         | */*
        Origin         | http://localhost:1       | Accept         | */*
        Referer        | http://elsewhere.example/| Accept         | */*
        Sec-Fetch-Site | same-site                | Accept         | */*
        Sec-Fetch-Site | none                     | Accept         | */*
        Sec-Fetch-Site | cross-site               | Accept         | */*
        """)
    void aForeignPageDeploysNothingWithThePasswordThatTheBrowserKeeps(
            String name, String value, String other, String its) throws Exception {
        var refused = send(deployment().header(name, value).header(other, its));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
        assertThat(refused.body()).contains("其他网站");
    }

    @Test
    void aBodyThatNobodyCanReadIsToldSoInChinese() throws Exception {
        for (var door : List.of("/api/cases", "/engine-rest/task")) {
            var anything = send(
                    to("cq-organizer", door).setHeader("Content-Type", "*/*").POST(BodyPublishers.ofString("{}")));
            assertThat(anything.statusCode()).as(door).isEqualTo(415);
            assertThat(anything.body()).as(door).contains("内容的类型不对");
            var torn = send(to("cq-organizer", door).POST(BodyPublishers.ofString("{")));
            assertThat(torn.statusCode()).as(door).isEqualTo(400);
            assertThat(torn.body()).as(door).contains("\"message\":\"请求").doesNotContain("end-of-input");
        }
    }

    @Test
    void aProgramAndAPageOfOurOwnReachTheParser() throws Exception {
        var own = "http://localhost:" + port;
        assertThat(send(deployment()).body()).contains("无法解析");
        assertThat(send(deployment().header("Origin", own).header("Sec-Fetch-Site", "same-origin"))
                        .body())
                .contains("无法解析");
        assertThat(send(deployment().header("Referer", own + "/start")).body()).contains("无法解析");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/", "/actuator/env", "/actuator/beans"})
    void nobodyIsToldHowTheServerIsRun(String path) throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
        assertThat(answer.statusCode()).isBetween(401, 404);
        assertThat(answer.body()).doesNotContain("_links", "templated", "/actuator/health");
    }

    @Test
    void wrongPasswordsFromAnAddressDoNotStopASessionThatRuns() throws Exception {
        var browser = new WebSession(port);
        browser.login("cq-leader");
        try {
            for (var time = 0; time < 31; time++) {
                assertThat(send(to("nobody-" + time, "/api/rights")).statusCode())
                        .isIn(401, 429);
            }
            assertThat(send(to("cq-leader", "/api/rights")).statusCode())
                    .as("a right one now")
                    .isEqualTo(429);
            for (var path : List.of("/rights", "/start", "/api/rights", "/camunda/api/engine/engine/default/task")) {
                assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200);
            }
        } finally {
            ReflectionTestUtils.setField(throttle, "failures", new java.util.concurrent.ConcurrentHashMap<>());
        }
    }

    /** Numbers can be counted up; the answer does not tell which of them were given out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/cases/{number}",
                "GET /api/cases/{number}/entries",
                "POST /api/cases/{number}/remarks",
                "GET /api/cases/{number}/evidence",
                "POST /api/cases/{number}/evidence/holds",
                "POST /api/cases/{number}/evidence/holds/1/lift",
                "POST /api/cases/{number}/evidence/destruction",
                "POST /api/cases/{number}/deadlines/1/suspension",
                "POST /api/cases/{number}/deadlines/1/resumption",
                "GET /api/audit/cases/{number}",
                "GET /cases/{number}",
                "GET /evidence/{number}"
            })
    void aCaseThatIsNotToBeSeenIsToldAsOneThatIsNot(String door) throws Exception {
        var number = caseAndTask()[0];
        for (var user : List.of("nm-sampler1", "nm-organizer", "sx-organizer", "owner")) {
            assertThat(told(user, door, "{number}", number)).as(user).isEqualTo(told(user, door, "{number}", NONE));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/tasks/{task}/evidence",
                "POST /api/tasks/{task}/evidence",
                "POST /api/tasks/{task}/evidence/waivers",
                "GET /api/tasks/{task}/casefile",
                "GET /api/tasks/cards?task={task}"
            })
    void aTaskThatIsNotToBeSeenIsToldAsOneThatIsNot(String door) throws Exception {
        var task = caseAndTask()[1];
        for (var user : List.of("nm-sampler1", "sx-organizer", "cq-handler", "owner")) {
            assertThat(told(user, door, "{task}", task)).as(user).isEqualTo(told(user, door, "{task}", "none"));
        }
    }

    /** The organizer reads the case, but the panel beside a task is for whose task it is. */
    @Test
    void theEvidenceOfATaskIsShownToItsPostAlone() throws Exception {
        var task = caseAndTask()[1];
        var door = "/api/tasks/" + task + "/evidence";
        assertThat(send(to("cq-sampler1", door)).statusCode()).isEqualTo(200);
        assertThat(send(to("auditor", door)).statusCode()).isEqualTo(200);
        for (var user : List.of("cq-organizer", "cq-leader", "cq-handler", "cq-auditor", "owner")) {
            assertThat(send(to(user, door)).statusCode()).as(user).isEqualTo(403);
        }
    }

    private String told(String user, String door, String variable, String value) throws Exception {
        var words = door.split(" ", -1);
        var request = to(user, words[1].replace(variable, value));
        assertThat(send(to(user, "/api/rights")).statusCode()).as(user).isEqualTo(200);
        var answer = send(
                words[0].equals("POST")
                        ? request.POST(BodyPublishers.ofString(
                                "{\"text\": \"无\", \"reason\": \"无\", \"on\": \"2026-03-02\", \"upload\": \"none\"}"))
                        : request);
        return answer.statusCode() + " "
                + answer.body().replace(value, "").replaceAll("name=\"pageToken\" value=\"[^\"]*\"", "");
    }

    private String[] caseAndTask() throws Exception {
        var opened = send(to("cq-organizer", "/api/cases").POST(BodyPublishers.ofString("""
            {"place": "producer", "purpose": "ordinary", "partyName": "某厂", "partyRegion": "500103",
             "productName": "电缆"}\
            """)));
        var number = json.readTree(opened.body()).path("caseNumber").asText();
        var found = send(to("cq-sampler1", "/engine-rest/task?processInstanceBusinessKey=" + number));
        return new String[] {
            number, json.readTree(found.body()).get(0).path("id").asText()
        };
    }

    private HttpRequest.Builder deployment() {
        var form =
                "--b\r\nContent-Disposition: form-data; name=\"x.bpmn\"; filename=\"x.bpmn\"\r\n\r\n<x/>\r\n--b--\r\n";
        return to("owner", "/engine-rest/deployment/create")
                .setHeader("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(form));
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
