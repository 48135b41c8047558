package spotcheck.engine.submission;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.chain.Entries;

/** What comes in is what the form has, by whichever door: nothing is laid ready that a later task would take for its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class PlantedAnswersTest {

    private static final Map<String, Object> OPENING = Map.of(
            "place", "producer",
            "purpose", "ordinary",
            "partyName", "某厂",
            "partyRegion", "500103",
            "productName", "电缆");

    private static final Map<String, Object> TEAM =
            Map.of("drawMode", "system", "samplerCount", 2, "samplersFit", "yes", "oneVisit", "only");

    /** Names on which diagrams branch, and others that the engine room gives. */
    private static final List<String> ROUTING = List.of(
            "outcome", "regime", "conclusion", "channel", "stage", "submittedAnswers", "formData", "recipients");

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private Entries entries;

    @Autowired
    private Cases cases;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases",
                "/engine-rest/process-definition/key/spotCheck/start",
                "/engine-rest/process-definition/key/spotCheck/submit-form"
            })
    void noAnswerOfALaterTaskIsTakenAtTheOpening(String door) throws Exception {
        var before = history.createHistoricProcessInstanceQuery().count();
        var planted = FormKeys.ofAllBut("spot-check/open-case.form");
        assertThat(planted).hasSizeGreaterThan(300).contains("drawnBy", "sampleName", "publishedConclusion");
        var all = answersWith(planted);
        all.putAll(answersWith(Set.copyOf(ROUTING)));
        all.putAll(OPENING);
        var refused = send("cq-organizer", "POST", door, body(door, all));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(planted).allSatisfy(name -> assertThat(refused.body()).contains(name));
        assertThat(ROUTING).allSatisfy(name -> assertThat(refused.body()).contains(name));
        assertThat(history.createHistoricProcessInstanceQuery().count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "submit-form"})
    void nobodyGivesACaseItsNumber(String door) throws Exception {
        var path = "/engine-rest/process-definition/key/spotCheck/" + door;
        var refused = send(
                "cq-organizer",
                "POST",
                path,
                json.writeValueAsString(Map.of("businessKey", "500000-2026-00001", "variables", typed(OPENING))));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("案号由系统编排");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"callActivity_publicNotice", "callActivity_sampling", "startEvent_caseOpened", "gateway_sampled"
            })
    void noCaseBeginsInItsMiddle(String place) throws Exception {
        var before = history.createHistoricProcessInstanceQuery().count();
        var refused = send(
                "cq-organizer",
                "POST",
                "/engine-rest/process-definition/key/spotCheck/start",
                json.writeValueAsString(Map.of(
                        "businessKey",
                        "500000-2026-00001",
                        "variables",
                        typed(OPENING),
                        "startInstructions",
                        List.of(Map.of("type", "startBeforeActivity", "activityId", place)))));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("流程只能从头开始");
        assertThat(history.createHistoricProcessInstanceQuery().count()).isEqualTo(before);
    }

    @Test
    void anOpenedCaseHasNoVariableOfAnyForm() throws Exception {
        var number = opened();
        assertThat(variables(number).keySet()).doesNotContainAnyElementsOf(FormKeys.of("**/*.form"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/complete", "/submit-form", "/resolve"})
    void noAnswerOfALaterTaskIsTakenWithAnEarlierOne(String door) throws Exception {
        var number = opened();
        var task = taskOf(number);
        var before = variables(number);
        var planted = FormKeys.ofAllBut("sampling/assign-samplers.form");
        var all = answersWith(planted);
        all.putAll(answersWith(Set.copyOf(ROUTING)));
        all.putAll(TEAM);
        var refused = send(
                "cq-sampler1",
                "POST",
                "/engine-rest/task/" + task + door,
                json.writeValueAsString(Map.of("variables", typed(all))));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(planted).allSatisfy(name -> assertThat(refused.body()).contains(name));
        assertThat(ROUTING).allSatisfy(name -> assertThat(refused.body()).contains(name));
        assertThat(variables(number)).isEqualTo(before);
        assertThat(taskOf(number)).isEqualTo(task);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PUT | /task/{task}/variables/{name} | {"value": "planted"}
        PUT | /task/{task}/localVariables/{name} | {"value": "planted"}
        POST | /task/{task}/variables | {"modifications": {"{name}": {"value": "planted"}}}
        POST | /task/{task}/localVariables | {"modifications": {"{name}": {"value": "planted"}}}
        POST | /task/{task}/bpmnError | {"errorCode": "x", "variables": {"{name}": {"value": "planted"}}}
        POST | /task/{task}/bpmnEscalation | {"escalationCode": "x", "variables": {"{name}": {"value": "planted"}}}
        PUT | /process-instance/{case}/variables/{name} | {"value": "planted"}
        POST | /process-instance/{case}/variables | {"modifications": {"{name}": {"value": "planted"}}}
        PUT | /execution/{case}/localVariables/{name} | {"value": "planted"}
        POST | /execution/{case}/signal | {"variables": {"{name}": {"value": "planted"}}}
        POST | /execution/{case}/messages/conclusionOverturned/trigger | {"variables": {"{name}": {"value": "planted"}}}
        POST | /message | {"messageName": "conclusionOverturned", "businessKey": "{number}", "processVariables": {"{name}": {"value": "planted"}}}
        POST | /signal | {"name": "x", "variables": {"{name}": {"value": "planted"}}}
        POST | /condition | {"businessKey": "{number}", "variables": {"{name}": {"value": "planted"}}}
        POST | /process-instance/variables-async | {"processInstanceIds": ["{case}"], "variables": {"{name}": {"value": "planted"}}}
        """)
    void nothingIsLaidBesideTheForm(String method, String door, String body) throws Exception {
        var number = opened();
        var task = taskOf(number);
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, "spotCheck")
                .singleResult()
                .getId();
        var before = variables(number);
        for (var name : List.of("drawnBy", "sampleName", "outcome", "regime", "publishedConclusion")) {
            for (var person : List.of("cq-sampler1", "cq-organizer", "cq-leader")) {
                for (var engine :
                        List.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default")) {
                    var refused = send(
                            person,
                            method,
                            engine
                                    + door.replace("{task}", task)
                                            .replace("{case}", instance)
                                            .replace("{name}", name),
                            body.replace("{name}", name)
                                    .replace("{number}", number)
                                    .replace("{case}", instance));
                    assertThat(refused.statusCode())
                            .as("%s %s %s: %s", person, engine, name, refused.body())
                            .isBetween(400, 499);
                }
            }
        }
        assertThat(variables(number)).isEqualTo(before);
        assertThat(taskOf(number)).isEqualTo(task);
    }

    @Test
    void whatThePersonSubmitsIsWhatTheFileSays() throws Exception {
        var number = opened();
        var task = taskOf(number);
        send(
                "cq-sampler1",
                "POST",
                "/engine-rest/task/" + task + "/complete",
                json.writeValueAsString(Map.of("variables", typed(Map.of("drawMode", "body", "drawnBy", "别人")))));
        var done = send(
                "cq-sampler1",
                "POST",
                "/engine-rest/task/" + task + "/complete",
                json.writeValueAsString(Map.of("variables", typed(TEAM))));
        assertThat(done.statusCode()).as(done.body()).isBetween(200, 204);
        var entry = entries.of(cases.get(new CaseNumber(number)).number()).stream()
                .filter(one -> one.kind().equals("assignSamplers"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.actor()).isEqualTo("cq-sampler1");
        assertThat(entry.details()).contains("由系统随机抽取").doesNotContain("别人");
        assertThat(variables(number).keySet())
                .doesNotContainAnyElementsOf(FormKeys.ofAllBut("spot-check/open-case.form"));
    }

    private Map<String, Object> variables(String number) {
        var all = new TreeMap<String, Object>();
        var instances = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(ProcessInstance::getId)
                .toArray(String[]::new);
        for (VariableInstance one : runtime.createVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .list()) {
            all.put(one.getName(), one.getExecutionId() + one.getTaskId() + one.getValue());
        }
        return all;
    }

    private static Map<String, Object> answersWith(Set<String> names) {
        var answers = new HashMap<String, Object>();
        names.forEach(name -> answers.put(name, "planted"));
        return answers;
    }

    private String body(String door, Map<String, Object> answers) throws IOException {
        return json.writeValueAsString(door.startsWith("/api") ? answers : Map.of("variables", typed(answers)));
    }

    private static Map<String, Object> typed(Map<String, Object> answers) {
        var variables = new HashMap<String, Object>();
        answers.forEach((name, answer) -> variables.put(name, Map.of("value", answer)));
        return variables;
    }

    private String opened() throws IOException, InterruptedException {
        var opened = send("cq-organizer", "POST", "/api/cases", json.writeValueAsString(OPENING));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return json.readTree(opened.body()).path("caseNumber").asText();
    }

    private String taskOf(String number) throws IOException, InterruptedException {
        JsonNode tasks =
                json.readTree(send("cq-sampler1", "GET", "/engine-rest/task?processInstanceBusinessKey=" + number, "")
                        .body());
        return tasks.get(0).path("id").asText();
    }

    private HttpResponse<String> send(String person, String method, String path, String body)
            throws IOException, InterruptedException {
        var login = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Basic " + login)
                                .method(method, BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }
}
