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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.intervention.Interventions;
import spotcheck.training.WebSession;

/** The history of cases is for auditors of the whole country and administrators, at every resource and every door. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class EngineHistoryTest {

    /** One of each role, and more than one of those that work on the case. */
    private static final List<String> OTHERS = List.of(
            "cq-organizer",
            "cq-leader",
            "cq-handler",
            "cq-enforcer",
            "cq-sampler1",
            "cq-sampler2",
            "cq-inspector",
            "cq-retester",
            "nm-organizer",
            "cq-auditor",
            "owner");

    /** What a resource must be told to answer at all. */
    private static final Map<String, String> ASKED = Map.of(
            "/history/process-instance/report", "?reportType=duration&periodUnit=month",
            "/history/task/report", "?reportType=count&groupBy=taskName");

    /** Of these an auditor finds something once a case was opened. */
    private static final List<String> FILLED = List.of(
            "/history/process-instance",
            "/history/activity-instance",
            "/history/task",
            "/history/variable-instance",
            "/history/detail",
            "/history/decision-instance",
            "/history/identity-link-log",
            "/history/user-operation");

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Cases cases;

    @Autowired
    private Interventions interventions;

    @Autowired
    private DecisionService decisions;

    @BeforeEach
    void aCaseOnWhichPeopleHaveWorked() throws Exception {
        var opened = send(as("cq-organizer", "/api/cases").POST(BodyPublishers.ofString("""
            {"place": "producer", "purpose": "ordinary", "partyName": "某厂", "partyRegion": "500103",
             "productName": "电缆"}\
            """)));
        var number = json.readTree(opened.body()).path("caseNumber").asText();
        var task = ask("cq-sampler1", "/task?processInstanceBusinessKey=" + number)
                .get(0)
                .path("id")
                .asText();
        var claimed = send(as("cq-sampler1", "/engine-rest/task/" + task + "/claim")
                .POST(BodyPublishers.ofString("{\"userId\":\"cq-sampler1\"}")));
        assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(204);
        anAdministratorIntervenes(number, task);
    }

    /** What the daily work does not leave: changes of variables, links to people, a table that was tried. */
    private void anAdministratorIntervenes(String number, String task) {
        identity.setAuthentication("admin", List.of("camunda-admin"));
        try {
            interventions.announce(cases.get(new CaseNumber(number)), "流程变量写错，须更正");
            tasks.setVariable(task, "regime", "cq-2023");
            tasks.addCandidateUser(task, "cq-sampler2");
            decisions
                    .evaluateDecisionTableByKey("noSampling")
                    .variables(Map.of("regime", "cq-2023", "place", "seller", "ground", "export-only"))
                    .evaluate();
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void nobodyElseFindsAnythingOfItByAPassword() throws Exception {
        for (var user : OTHERS) {
            for (var read : reads()) {
                isNothing(user, read, send(as(user, "/engine-rest" + read).GET()));
            }
        }
    }

    @Test
    void nobodyElseFindsAnythingOfItInTheSessionOfTheWebapps() throws Exception {
        for (var user : List.of("cq-handler", "cq-sampler1")) {
            var browser = new WebSession(port);
            browser.login(user);
            for (var read : reads()) {
                isNothing(user, read, browser.get("/camunda/api/engine/engine/default" + read));
                if (EngineInterface.doors().contains(new EngineInterface.Door("POST", read))) {
                    isNothing(user, read, browser.post("/camunda/api/engine/engine/default" + read, "{}"));
                }
            }
        }
    }

    @Test
    void theAuditorOfTheCountryFindsIt() throws Exception {
        for (var read : FILLED) {
            assertThat(ask("auditor", read)).as(read).isNotEmpty();
        }
    }

    /** All of the interface, one thing for each variable in its address: what an auditor finds there first. */
    private List<String> reads() throws Exception {
        var reads = new ArrayList<String>();
        for (var door : EngineInterface.doors()) {
            if (door.method().equals("GET") && isOfCases(door.path())) {
                firstAt(door.path()).ifPresent(id -> reads.add(door.with(id) + ASKED.getOrDefault(door.path(), "")));
            }
        }
        assertThat(reads).hasSizeGreaterThan(45).contains(FILLED.toArray(String[]::new));
        return reads;
    }

    /** Beside these, when the engine clears up: that tells of no case. */
    private static boolean isOfCases(String path) {
        return path.startsWith("/history") && !path.startsWith("/history/cleanup");
    }

    /** Empty where even an auditor finds nothing of the kind. */
    private Optional<String> firstAt(String path) throws Exception {
        if (!path.contains("{")) {
            return Optional.of("");
        }
        var kind = path.substring(0, path.indexOf("/{"));
        var found = ask("auditor", kind.endsWith("-definition") ? kind.replace("/history", "") : kind);
        return Optional.ofNullable(found.path(0).path("id").asText(null));
    }

    private void isNothing(String user, String read, HttpResponse<String> answer) throws Exception {
        if (answer.statusCode() == 403 || answer.statusCode() == 404) {
            return;
        }
        assertThat(answer.statusCode())
                .as(user + " " + read + " " + answer.body())
                .isEqualTo(200);
        var body = json.readTree(answer.body());
        assertThat(body.isArray() ? body.size() : body.path("count").asInt(1))
                .as(user + " " + read + " " + answer.body())
                .isZero();
    }

    private JsonNode ask(String user, String read) throws Exception {
        return json.readTree(send(as(user, "/engine-rest" + read).GET()).body());
    }

    private HttpRequest.Builder as(String user, String path) {
        var credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + credentials);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
