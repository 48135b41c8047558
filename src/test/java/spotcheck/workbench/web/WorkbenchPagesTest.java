package spotcheck.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.training.DemoTest;
import spotcheck.training.OpenedCase;
import spotcheck.training.WebSession;

/** The pages of the workbench in the browser of a person who is logged in to the task list. */
class WorkbenchPagesTest extends DemoTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Cases cases;

    @SuppressWarnings("NullAway.Init") // made before each test
    private OpenedCase opened;

    private String number = "";

    @BeforeEach
    void aCaseOfChongqing() {
        opened = OpenedCase.of(application, "重庆市某手套有限公司", "绝缘手套");
        number = opened.number();
    }

    @Test
    void everybodyStartsWithWhatIsDueAndLateAndHasWaysOn() throws Exception {
        var page = as("cq-sampler1").get("/start");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("待我办理", "今天到期", "以后五个工作日内到期", "等他人办理", "href=\"/tasks?show=own\"", "action=\"/cases\"")
                .doesNotContain("<script", "??");
    }

    /** The task is due three working days from now: by Sunday or within five working days, whichever day it is. */
    @Test
    void theOwnWorkStandsFirst() throws Exception {
        var page = as("cq-sampler1").get("/start").body();
        assertThat(page).containsPattern("id=\"(WEEK|SOON)\"").contains("绝缘手套");
        var leader = as("cq-leader").get("/start").body();
        assertThat(leader).as("no task of the leader's own").doesNotContain("选派抽样人员");
        assertThat(as("cq-sampler1").get("/tasks").body()).containsPattern("待我办理（[1-9]\\d*）");
    }

    @Test
    void auditorAndOwnerFindTheirOwnWorkAndNotEmptyTasks() throws Exception {
        var auditor = new WebSession(port);
        auditor.login("auditor", "cockpit");
        assertThat(auditor.get("/start").body())
                .contains("核验不符的案件", "30日内：偏离", "#/audit?list=deviations")
                .doesNotContain("待我办理");
        var owner = new WebSession(port);
        owner.login("owner", "cockpit");
        assertThat(owner.get("/start").body())
                .contains("尚未落实的规则", "/regulations?state=not-yet")
                .doesNotContain("待我办理");
        assertThat(as("cq-sampler1").get("/start").body()).doesNotContain("核验不符", "尚未落实");
    }

    @Test
    void thePageOfACaseSaysWhoHasWhatToDoAndShowsWhatThePanelShows() throws Exception {
        var page = as("cq-organizer").get("/cases/" + number + "?begun=case").body();
        assertThat(page)
                .contains("已立案：" + number, "在办任务", "选派抽样人员", "待领取：", "抽样人员", "证据文件（0 个）")
                .doesNotContain("??");
        assertThat(as("cq-organizer").get("/cases/" + number).body()).doesNotContain("已立案：");
    }

    @Test
    void aFirmAndAProductShowTheChecksThatTheReaderMayRead() throws Exception {
        var organizer = as("cq-organizer");
        var firm = found("href=\"(/firms/\\d+)\"", organizer.get("/cases/" + number));
        assertThat(organizer.get(firm).body()).contains("重庆市某手套有限公司", "绝缘手套", number, "次连续不合格");
        assertThat(organizer
                        .get("/products?name=" + URLEncoder.encode("绝缘手套", StandardCharsets.UTF_8))
                        .body())
                .contains(number);
        assertThat(as("cq-sampler1").get(firm).statusCode())
                .as("before the draw")
                .isEqualTo(403);
        assertThat(as("sx-organizer").get(firm).statusCode()).isEqualTo(403);
    }

    /** The period of the result's notice runs before the county; here the organizer looks at one before the city. */
    @Test
    void aPeriodIsStoppedAndGoesOnFromAPage() throws Exception {
        deadlines.start(cases.get(new CaseNumber(number)), "retest-body", "sampled-party", ChinaTime.today(clock));
        var organizer = as("cq-organizer");
        var path = "/cases/" + number + "/deadlines";
        var action = found("action=\"(" + path + "/\\d+/suspension)\"", organizer.get(path));
        var ground = Map.of("on", ChinaTime.today(clock).toString(), "reason", "诉讼期间", "legalBasis", "CQ23-79a");
        assertThat(form(organizer, action, Map.of("reason", "诉讼期间")).statusCode())
                .isEqualTo(400);
        assertThat(form(organizer, action, ground).statusCode()).isEqualTo(302);
        assertThat(organizer.get(path).body()).contains("中止</span>", "/resumption");
        assertThat(form(organizer, action.replace("suspension", "resumption"), ground)
                        .statusCode())
                .isEqualTo(302);
        assertThat(organizer.get("/cases/" + number).body()).contains("期限中止", "期限恢复计算");
        assertThat(as("sx-organizer").get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void theListOfCasesIsNarrowedAndAViewIsKeptForOneselfOrAPost() throws Exception {
        var organizer = as("cq-organizer");
        var stage = URLEncoder.encode("抽样", StandardCharsets.UTF_8);
        assertThat(organizer.get("/cases?query=" + number + "&stage=" + stage).body())
                .contains("绝缘手套");
        for (var facet :
                List.of("state=closed", "conclusion=unqualified", "late=true", "suspended=true", "corrected=true")) {
            assertThat(organizer.get("/cases?query=" + number + "&" + facet).body())
                    .as(facet)
                    .doesNotContain("绝缘手套");
        }
        form(organizer, "/cases/views?state=open&stage=" + stage, Map.of("name", "在抽样的" + number));
        assertThat(organizer.get("/cases").body()).contains("在抽样的" + number, "state=open");
        var colleague = as("cq-organizer2");
        assertThat(colleague.get("/cases").body()).doesNotContain("在抽样的" + number);
        form(organizer, "/cases/views?state=open", Map.of("name", "共用的" + number, "post", "organizer-500000"));
        assertThat(colleague.get("/cases").body()).contains("共用的" + number);
        assertThat(form(colleague, "/cases/views", Map.of("name", "x", "post", "leader-500000"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void nobodyIsLedToAPageThatIsNotForHim() throws Exception {
        assertThat(as("cq-sampler1").get("/start").body()).contains("href=\"/tasks\"");
        var auditor = new WebSession(port);
        auditor.login("auditor", "cockpit");
        assertThat(auditor.get("/cases").body())
                .contains("href=\"/evidence\"")
                .doesNotContain("/tasks", "/camunda/app/tasklist/");
        assertThat(auditor.get("/api/navigation").body()).contains("/cases").doesNotContain("/tasks");
        assertThat(auditor.get("/tasks").statusCode()).isEqualTo(403);
    }

    @Test
    void aPageSaysWhoReadsItLeadsToSevenPlacesAtMostAndHasAWayOut() throws Exception {
        var session = as("cq-organizer");
        var page = session.get("/regulations/changes").body();
        assertThat(page).contains("重庆组织人员", "href=\"/regulations/places\"").doesNotContain("href=\"/deputies\"");
        var bar = page.substring(page.indexOf("aria-label=\"栏目\""));
        assertThat(bar.substring(0, bar.indexOf("</nav>")).split("<a ", -1)).hasSizeBetween(2, 8);
        var token = Pattern.compile("name=\"pageToken\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        assertThat(session.form("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(session.get("/start").statusCode()).isEqualTo(200);
        assertThat(session.form("/logout", Map.of("pageToken", token.group(1))).statusCode())
                .isEqualTo(302);
        assertThat(session.get("/start").statusCode()).isEqualTo(401);
    }

    @Test
    void theAddressWithoutAPathLeadsToTheStartPageOrTheLogin() throws Exception {
        assertThat(new WebSession(port).get("/").headers().firstValue("Location"))
                .hasValueSatisfying(way -> assertThat(way).endsWith("/camunda/app/tasklist/default/"));
        assertThat(as("cq-sampler1").get("/").headers().firstValue("Location"))
                .hasValueSatisfying(way -> assertThat(way).endsWith("/start"));
    }

    @Test
    void aCaseIsFoundAndItsFileReadByThoseWhoMay() throws Exception {
        var organizer = as("cq-organizer");
        assertThat(organizer.get("/cases?query=" + number).body()).contains("/cases/" + number, "绝缘手套");
        assertThat(organizer.get("/api/cases?query=" + number).body()).contains("重庆市某手套有限公司");
        var file = organizer.get("/cases/" + number);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).contains("案件进度", "抽样机构", "记录（共").doesNotContain("<script", "??");
        assertThat(as("cq-sampler1").get("/cases?query=" + number).body())
                .as("before the draw")
                .doesNotContain("绝缘手套");
        var stranger = as("sx-organizer");
        assertThat(stranger.get("/cases?query=" + number).body()).doesNotContain("绝缘手套");
        assertThat(stranger.get("/api/cases?query=" + number).body()).doesNotContain("绝缘手套");
        assertThat(stranger.get("/cases/" + number).statusCode()).isEqualTo(403);
    }

    @Test
    void tasksAreClaimedFromTheListAndAForeignFormClaimsNothing() throws Exception {
        var sampler = as("cq-sampler2");
        assertThat(sampler.form("/tasks/claim", Map.of("task", opened.task())).statusCode())
                .isEqualTo(403);
        assertThat(assignee()).isNull();
        var answer = form(sampler, "/tasks/claim", Map.of("task", opened.task()));
        assertThat(answer.body()).contains("已领取 1 项");
        assertThat(assignee()).isEqualTo("cq-sampler2");
    }

    @Test
    void whatIsChosenOnOnePageStaysChosenOnTheOthers() throws Exception {
        var sampler = as("cq-sampler1");
        var chosen = Map.of("task", "of-another-page@anna", "show", "unclaimed");
        assertThat(form(sampler, "/tasks/selection", chosen).body())
                .contains("其他页已选 1 项", "<input type=\"hidden\" name=\"task\" value=\"of-another-page@anna\"");
        var first = found("name=\"task\" value=\"([^\"]+)\"", sampler.get("/tasks?show=unclaimed"));
        assertThat(form(sampler, "/tasks/selection", Map.of("task", first, "show", "unclaimed"))
                        .body())
                .containsPattern("value=\"" + first + "\"[^>]* checked=\"checked\"")
                .doesNotContain("其他页已选");
    }

    @Test
    void nothingChosenIsSaidOnThePage() throws Exception {
        var answer = form(as("cq-leader"), "/tasks/assignment", Map.of("person", "cq-organizer"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("请选择任务");
    }

    @Test
    void aHoldSaysWhoDecidedIt() throws Exception {
        var leader = as("cq-leader");
        form(leader, "/evidence/" + number + "/holds", Map.of("reason", "行政复议期间"));
        assertThat(leader.get("/evidence/" + number).body()).contains("行政复议期间", "重庆负责人", "不得销毁");
    }

    private WebSession as(String user) throws Exception {
        var browser = new WebSession(port);
        browser.login(user);
        return browser;
    }

    private HttpResponse<String> form(WebSession browser, String path, Map<String, String> fields) throws Exception {
        var sent = new HashMap<>(fields);
        sent.put("pageToken", found("name=\"pageToken\" value=\"([^\"]+)\"", browser.get("/messages")));
        return browser.form(path, sent);
    }

    private static String found(String pattern, HttpResponse<String> page) {
        var matcher = Pattern.compile(pattern).matcher(page.body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(opened.task()).singleResult().getAssignee();
    }
}
