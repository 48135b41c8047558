package spotcheck.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.util.LinkedMultiValueMap;
import spotcheck.training.WebSession;

/** What people write, name or deploy stays what it is: no expression, no page, no other file, no other field. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class InjectionTest {

    private static final String NASTY = "${1+1} #{7*7} {{7*7}} <script>alert(1)</script>";

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit gives it
    private Path folder;

    @Test
    void whatLooksLikeAnExpressionOrAPageIsText() throws Exception {
        var number = opened(Map.of("productName", NASTY));
        var task = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
        assertThat(tasks.getVariable(task.getId(), "caseHeadline")).asString().contains(NASTY);
        var browser = new WebSession(port);
        browser.login("cq-organizer");
        assertThat(browser.get("/cases/" + number).body())
                .contains("${1+1} #{7*7} {{7*7}} &lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(browser.get("/cases?query=" + number).body()).doesNotContain("<script>alert");
    }

    /** Fields that the opening form does not have, by the names of our columns and variables. */
    @Test
    void nobodyAssignsWhatTheFormDoesNotAsk() {
        var wished = new HashMap<String, Object>(form());
        wished.putAll(Map.of(
                "regime",
                "nmg-trial",
                "conclusion",
                "qualified",
                "number",
                "1",
                "handler",
                "150102",
                "closedOn",
                "2020"));
        var answer = post("cq-organizer", wished);
        if (answer.getStatusCode().is2xxSuccessful()) {
            var row = jdbc.sql("select regime, handler, conclusion, closed_on from spot_case where number = ?")
                    .param(number(answer))
                    .query()
                    .singleRow();
            assertThat(row).containsEntry("regime", "cq-2023").containsEntry("handler", "500103");
            assertThat(row.get("conclusion")).isNull();
            assertThat(row.get("closed_on")).isNull();
        } else {
            assertThat(answer.getStatusCode().value()).isEqualTo(400);
        }
    }

    @Test
    void aDeployedDiagramReadsNoOtherFile() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret-4711");
        var diagram = """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "%s">]>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
                <process id="xxe" name="&e;" isExecutable="true"/></definitions>
                """.formatted(secret.toUri());
        var before = repository.createDeploymentQuery().count();
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("deployment-name", "xxe");
        parts.add("xxe.bpmn", new ByteArrayResource(diagram.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "xxe.bpmn";
            }
        });
        var answer = http.withBasicAuth("owner", "owner")
                .postForEntity("/engine-rest/deployment/create", parts, String.class);
        assertThat(answer.getStatusCode().is2xxSuccessful()).isFalse();
        assertThat(answer.getBody()).doesNotContain("secret-4711");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    /** A session that an attacker has laid into a browser before the login is worth nothing after it. */
    @Test
    void theSessionOfALoginIsANewOne() throws Exception {
        var browser = new WebSession(port);
        browser.get("/camunda/app/tasklist/default/");
        var laid = browser.cookie("JSESSIONID");
        browser.login("cq-leader");
        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(laid);
        assertThat(raw("/rights", "Cookie: JSESSIONID=" + laid + "\r\n")).startsWith("HTTP/1.1 401");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api;a=b/cases",
                "//api/cases",
                "/x/../api/cases",
                "/%61pi/cases",
                "/API/cases",
                "/api/cases/",
                "/api/cases%00",
                "/rights;a=b",
                "/./rights",
                "/rights/",
                "/engine-rest;x/engine",
                "/camunda/../engine-rest/engine",
                "/actuator/env",
                "/actuator/heapdump",
                "/h2-console",
                "/v3/api-docs",
                "/templates/layout.html",
                "/application.yaml"
            })
    void noOtherSpellingOfAnAddressGoesPastTheLogin(String address) throws IOException {
        assertThat(raw(address, "")).doesNotStartWith("HTTP/1.1 2").doesNotContain("500000");
    }

    private String opened(Map<String, Object> answers) {
        var form = new HashMap<String, Object>(form());
        form.putAll(answers);
        return number(post("cq-organizer", form));
    }

    private static Map<String, Object> form() {
        return Map.of(
                "place", "producer",
                "purpose", "ordinary",
                "partyName", "重庆市某锁具有限公司",
                "partyRegion", "500103",
                "productName", "门锁");
    }

    private ResponseEntity<Map<String, Object>> post(String user, Map<String, Object> answers) {
        return http.withBasicAuth(user, user)
                .exchange(
                        "/api/cases",
                        HttpMethod.POST,
                        new HttpEntity<>(answers),
                        new ParameterizedTypeReference<>() {});
    }

    private static String number(ResponseEntity<Map<String, Object>> answer) {
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(201);
        return String.valueOf(answer.getBody().get("caseNumber"));
    }

    /** As it is written, without a client that would put the address right. */
    private String raw(String address, String headers) throws IOException {
        try (var line = new Socket("localhost", port)) {
            var request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
