package spotcheck.audit.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import spotcheck.training.DemoTest;
import spotcheck.training.OpenedCase;
import spotcheck.training.WebSession;

/** An auditor asks, the authority answers, the auditor closes; nobody else sees or does it. */
class DoubtPagesTest extends DemoTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    private String number = "";

    @BeforeEach
    void aCaseOfChongqing() {
        number = OpenedCase.of(application, "重庆市某雨伞有限公司", "晴雨伞").number();
    }

    @Test
    void aPointIsRaisedAnsweredAndClosed() throws Exception {
        var auditor = auditor("cq-auditor");
        assertThat(form(auditor, "/doubts", Map.of("review", "四季度", "caseNumber", number, "question", "为何当日立案"))
                        .statusCode())
                .isEqualTo(302);
        var organizer = as("cq-organizer");
        assertThat(organizer.get("/start").body()).contains("待答复的审计疑点");
        var page = organizer.get("/doubts").body();
        assertThat(page).contains("四季度", "为何当日立案", number);
        var id = found("/doubts/(\\d+)/answer", page);
        assertThat(form(organizer, "/doubts/" + id + "/closing", Map.of("closing", "好"))
                        .statusCode())
                .isEqualTo(403);
        form(organizer, "/doubts/" + id + "/answer", Map.of("answer", "计划已定"));
        assertThat(auditor.get("/messages").body()).contains("审计疑点已答复：案件 " + number);
        assertThat(auditor.get("/doubts").body()).contains("计划已定", "已答复，待销号");
        form(auditor, "/doubts/" + id + "/closing", Map.of("closing", "理由成立"));
        assertThat(organizer.get("/doubts").body()).contains("已销号", "理由成立");
    }

    @Test
    void anotherAreaAndAnotherAuthoritySeeNothing() throws Exception {
        var auditor = auditor("cq-auditor");
        form(auditor, "/doubts", Map.of("review", "只给重庆", "caseNumber", number, "question", "为何"));
        assertThat(as("sx-organizer").get("/doubts").body()).doesNotContain("只给重庆");
        assertThat(as("cq-sampler1").get("/doubts").statusCode()).isEqualTo(403);
        assertThat(form(auditor, "/doubts", Map.of("review", "x", "caseNumber", "140000-2026-99999", "question", "为何"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(form(auditor, "/doubts", Map.of("review", "", "caseNumber", number, "question", "为何"))
                        .body())
                .contains("内容不能为空");
    }

    private WebSession auditor(String user) throws Exception {
        var browser = new WebSession(port);
        browser.login(user, "cockpit");
        return browser;
    }

    private WebSession as(String user) throws Exception {
        var browser = new WebSession(port);
        browser.login(user);
        return browser;
    }

    private HttpResponse<String> form(WebSession browser, String path, Map<String, String> fields) throws Exception {
        var sent = new HashMap<>(fields);
        sent.put(
                "pageToken",
                found(
                        "name=\"pageToken\" value=\"([^\"]+)\"",
                        browser.get("/messages").body()));
        return browser.form(path, sent);
    }

    private static String found(String pattern, String page) {
        var matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
