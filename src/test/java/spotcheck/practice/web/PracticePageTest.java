package spotcheck.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import spotcheck.training.DemoTest;
import spotcheck.training.WebSession;

/** The page of practices in the browser of a person who is logged in to the task list. */
class PracticePageTest extends DemoTest {

    private static final Map<String, String> PROPOSAL =
            Map.of("topic", "retestTermination:tampered-by-sampled-party", "choice", "end", "reason", "样品已失去代表性，不宜复检");

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init") // made before each test
    private WebSession browser;

    @BeforeEach
    void anOrganizerIsLoggedInToTheTaskList() throws Exception {
        browser = new WebSession(port);
        browser.login("cq-organizer");
    }

    @Test
    void oneLoginReadsBothKindsOfPagesAndEachLeadsToTheOther() throws Exception {
        for (var address : new String[] {"/practices", "/regulations"}) {
            var page = browser.get(address);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("href=\"/practices\"", "href=\"/regulations\"", "href=\"/camunda/app/tasklist/\"")
                    .contains("href=\"/pages/page.css\"")
                    .doesNotContain("<script");
        }
    }

    @Test
    void aFormOfThePageProposesAndTakesBack() throws Exception {
        assertThat(form("/practices", PROPOSAL).statusCode()).isEqualTo(302);
        var withdrawal = Pattern.compile("/practices/\\d+/end")
                .matcher(browser.get("/practices").body());
        assertThat(withdrawal.find()).isTrue();
        assertThat(form(withdrawal.group(), Map.of("reason", "另行研究后再提")).statusCode())
                .isEqualTo(302);
        assertThat(browser.get("/practices").body()).contains("另行研究后再提");
    }

    @Test
    void aFormThatThePageDidNotShowChangesNothing() throws Exception {
        var stranger = new HashMap<>(PROPOSAL);
        stranger.put("reason", "别处来的请求");
        assertThat(browser.form("/practices", stranger)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).startsWith("<!DOCTYPE html>").contains("页面已经过期");
        });
        stranger.put("pageToken", "guessed");
        assertThat(browser.form("/practices", stranger).statusCode()).isEqualTo(403);
        assertThat(browser.get("/practices").body()).doesNotContain("别处来的请求");
    }

    @Test
    void whatIsRefusedIsSaidOnThePageAndWhatWasWrittenIsKept() throws Exception {
        var early = new HashMap<>(PROPOSAL);
        early.put("validFrom", "2020-01-01");
        assertThat(form("/practices", early)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("role=\"alert\">惯例不得溯及既往", "样品已失去代表性，不宜复检</textarea>", "<h2>现行惯例</h2>");
        });
        assertThat(form("/practices/1/approval", Map.of()).body()).contains("role=\"alert\">您的岗位没有“批准惯例”的权限");
    }

    @Test
    void whoWorksForNoAuthorityIsToldSoOnAPage() throws Exception {
        var other = new WebSession(port);
        other.login("cq-inspector");
        assertThat(other.get("/practices").body()).startsWith("<!DOCTYPE html>").contains("role=\"alert\"");
    }

    @Test
    void whoIsNotLoggedInIsAskedToOnAPage() throws Exception {
        assertThat(new WebSession(port).get("/practices").body())
                .startsWith("<!DOCTYPE html>")
                .contains("请先登录", "href=\"/camunda/app/tasklist/\"");
    }

    private HttpResponse<String> form(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var token = Pattern.compile("name=\"pageToken\" value=\"([^\"]+)\"")
                .matcher(browser.get("/practices").body());
        assertThat(token.find()).isTrue();
        var sent = new HashMap<>(fields);
        sent.put("pageToken", token.group(1));
        return browser.form(path, sent);
    }
}
