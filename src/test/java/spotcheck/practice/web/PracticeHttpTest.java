package spotcheck.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import spotcheck.training.DemoTest;

/** The practices of the demo world over HTTP: the interface and the page. */
class PracticeHttpTest extends DemoTest {

    private static final String TOPIC = "retestTermination:tampered-by-sampled-party";

    @Autowired
    private TestRestTemplate http;

    @Test
    void oneProposesAnotherApprovesAndThePageListsIt() {
        var proposed = post(
                "cq-organizer",
                "",
                Map.of("topic", TOPIC, "choice", "end", "reason", "样品已失去代表性", "documentNumber", "渝〔2026〕8号"));
        assertThat(proposed.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        var id = Objects.requireNonNull((Map<?, ?>) proposed.getBody().get("practice"))
                .get("id");
        var own = post("cq-organizer", "/" + id + "/approval", Map.of());
        assertThat(own.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(own.getBody().get("message")).isEqualTo("您的岗位没有“批准惯例”的权限");
        var approved = post("cq-leader", "/" + id + "/approval", Map.of());
        assertThat(approved.getBody()).containsEntry("state", "IN_FORCE").containsEntry("approver", "重庆负责人");
        var page = page("cq-organizer");
        assertThat(page.getBody()).contains("是否终止复检（被抽样对象隐匿", "终止复检，以初检结论为准", "重庆负责人", "渝〔2026〕8号");
        assertThat(post("cq-leader", "/" + id + "/end", Map.of("reason", "改为逐案决定"))
                        .getBody())
                .containsEntry("state", "ENDED");
        assertThat(page("cq-organizer").getBody()).contains("改为逐案决定");
    }

    @Test
    void whereTheRegimeSpeaksTheInterfaceRefuses() {
        var refused = post(
                "cq-organizer",
                "",
                Map.of("topic", "statutoryPeriod:objection", "amount", "20", "unit", "calendar-day", "reason", "想长一点"));
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(String.valueOf(refused.getBody().get("message"))).contains("异议期", "CQ23-56a", "不得以惯例代替");
    }

    @Test
    void aBrokenProposalIsRefusedInChinese() {
        assertThat(post("cq-organizer", "", Map.of()).getBody()).containsEntry("field", "topic");
        assertThat(post("cq-organizer", "", Map.of("topic", TOPIC, "choice", "end"))
                        .getBody())
                .containsEntry("field", "reason");
        assertThat(post("cq-organizer", "", Map.of("topic", TOPIC, "choice", "end", "reason", "x", "validFrom", "明天"))
                        .getBody())
                .containsEntry("field", "validFrom");
    }

    @Test
    void strangersReadNothing() {
        assertThat(http.getForEntity("/practices", String.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(page("cq-inspector").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        var foreign = as("nm-organizer").getForEntity("/api/practices?authority=500000", Map.class);
        assertThat(foreign.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(as("auditor")
                        .getForEntity("/api/practices?authority=500000", Map.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void thePageRunsNoScriptAndAPlainFormCannotAct() {
        assertThat(page("cq-leader").getHeaders().getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src");
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.TEXT_PLAIN);
        var plain = as("cq-leader")
                .exchange("/api/practices/2/approval", HttpMethod.POST, new HttpEntity<>("{}", headers), String.class);
        assertThat(plain.getStatusCode()).isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    private ResponseEntity<String> page(String user) {
        return as(user).getForEntity("/practices", String.class);
    }

    private ResponseEntity<Map<String, Object>> post(String user, String path, Map<String, ?> body) {
        return as(user).exchange(
                        "/api/practices" + path,
                        HttpMethod.POST,
                        new HttpEntity<>(body),
                        new ParameterizedTypeReference<Map<String, Object>>() {});
    }

    private TestRestTemplate as(String user) {
        return http.withBasicAuth(user, user);
    }
}
