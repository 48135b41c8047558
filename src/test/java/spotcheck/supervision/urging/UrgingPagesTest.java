package spotcheck.supervision.urging;

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
import spotcheck.Proves;
import spotcheck.calendar.ChinaTime;
import spotcheck.training.DemoTest;
import spotcheck.training.OpenedCase;
import spotcheck.training.WebSession;

/** Who stands above urges who stands below; it is answered, and ended, and opens nothing. */
class UrgingPagesTest extends DemoTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    private String number = "";

    @BeforeEach
    void aCaseOfTheCityWhoseResultACountyHandles() {
        number = OpenedCase.of(application, "重庆市某头盔有限公司", "摩托车头盔").number();
    }

    @Test
    @Proves({"CQ23-5d", "CQN-2-2l", "CQN-4-1h"})
    void aLeaderUrgesTheCountyWhichAnswersAndItIsEnded() throws Exception {
        var leader = as("cq-leader");
        assertThat(leader.get("/urgings/below").body())
                .contains(number, "摩托车头盔", "抽样")
                .doesNotContain("某头盔有限公司");
        assertThat(form(leader, "/urgings/cases/" + number, Map.of("text", "请报告办理情况", "days", "5"))
                        .statusCode())
                .isEqualTo(302);
        var handler = as("cq-handler");
        assertThat(handler.get("/start").body()).contains("待答复的督办");
        assertThat(handler.get("/messages").body()).contains("催办案件 " + number);
        var list = handler.get("/urgings").body();
        assertThat(list)
                .contains(number, "请报告办理情况", ChinaTime.today(clock).plusDays(5).toString());
        assertThat(handler.get("/cases/" + number).statusCode())
                .as("the firm is secret as before")
                .isEqualTo(403);
        var id = found("urging-(\\d+)\"[^>]*>\\s*<h2><span>" + number, list);
        assertThat(form(leader, "/urgings/" + id + "/answer", Map.of("answer", "自问自答"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(form(handler, "/urgings/" + id + "/end", Map.of("reason", "算了"))
                        .statusCode())
                .isEqualTo(403);
        form(handler, "/urgings/" + id + "/answer", Map.of("answer", "下周一到场抽样"));
        assertThat(leader.get("/messages").body()).contains("已答复案件 " + number);
        form(leader, "/urgings/" + id + "/end", Map.of("reason", "已按期抽样"));
        assertThat(as("cq-organizer").get("/cases/" + number).body()).contains("督办：催办", "督办：答复", "督办：了结", "下周一到场抽样");
        assertThat(leader.get("/urgings").body()).contains("已了结");
    }

    @Test
    void whoDoesNotStandAboveNeitherSeesNorUrges() throws Exception {
        var stranger = as("sx-leader");
        assertThat(stranger.get("/urgings/below").body()).doesNotContain(number);
        assertThat(form(stranger, "/urgings/cases/" + number, Map.of("text", "请报告", "days", "5"))
                        .statusCode())
                .isEqualTo(403);
        var handler = as("cq-handler");
        assertThat(handler.get("/urgings/below").statusCode()).isEqualTo(403);
        assertThat(handler.get("/urgings").body()).contains("href=\"/urgings\"").doesNotContain("/urgings/below");
    }

    @Test
    void nothingIsUrgedWithoutWordsAndWithoutADay() throws Exception {
        var leader = as("cq-leader");
        assertThat(form(leader, "/urgings/cases/" + number, Map.of("text", " ", "days", "5"))
                        .body())
                .contains("内容不能为空");
        assertThat(form(leader, "/urgings/cases/" + number, Map.of("text", "请报告", "days", "0"))
                        .body())
                .contains("1 至 60 日");
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
