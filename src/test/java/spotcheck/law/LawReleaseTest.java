package spotcheck.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import spotcheck.calendar.ChinaTime;

/** A change of the law from its draft to the day it holds, and the way back, on the pages of the two persons who do it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class LawReleaseTest {

    private final String today = LocalDate.now(ChinaTime.ZONE).toString();
    private static final String SIX = "(?s)(statutoryPeriod_cq2023_1\".*?)<text>6</text>";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DeployedLaw law;

    @Autowired
    private Releases releases;

    private String before = "";
    private LawBrowsers browsers = new LawBrowsers(0);

    @BeforeEach
    void theLawBefore() {
        before = law.versions().get(0).id();
        browsers = new LawBrowsers(port);
    }

    @AfterEach
    void theLawIsAsItWas() {
        law.versions().stream()
                .takeWhile(version -> !version.id().equals(before))
                .forEach(version -> repository.deleteDeployment(version.id(), true));
        jdbc.sql("delete from law_draft_file").update();
        jdbc.sql("delete from law_draft").update();
    }

    @Test
    void aDraftIsReleasedByASecondPersonAndTakenBackByTwo() throws Exception {
        var draft = browsers.begun("标价改称标示价");
        browsers.put(draft, "sample-price.dmn", file("dmn/sample-price.dmn").replace("标价", "标示价"));
        assertThat(browsers.page("owner", draft)).contains("没有发现问题", "0 个的答案与草案不同");
        browsers.post("owner", draft + "/proposal", Map.of("from", today, "reason", "与新文本一致"));
        assertThat(law.versions().get(0).id()).isEqualTo(before);
        assertThat(browsers.post("owner", draft + "/approval", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(browsers.post("lawyer", draft + "/approval", Map.of()).statusCode())
                .isEqualTo(302);
        var released = law.versions().get(0);
        assertThat(released.id()).isNotEqualTo(before);
        assertThat(released.name()).isEqualTo("标价改称标示价");
        assertThat(released.by()).isEqualTo("owner");
        assertThat(law.files()).hasSizeGreaterThan(150);

        var back = LawBrowsers.location(
                browsers.post("owner2", "/law/returns", Map.of("version", before, "reason", "文本撤回")));
        assertThat(browsers.page("lawyer", back)).contains("待批准", "文本撤回");
        assertThat(browsers.post("lawyer", back + "/approval", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(inForce("sample-price.dmn")).isEqualTo(file("dmn/sample-price.dmn"));
        assertThat(jdbc.sql("select request from act_log where actor = 'lawyer' and act = 'law.approve'")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void whatTheCheckFindsKeepsADraftBack() throws Exception {
        var draft = browsers.begun("少一行");
        browsers.put(
                draft,
                "retest-fee.dmn",
                file("dmn/retest-fee.dmn").replaceFirst("(?s)<rule id=\"retestFee_nmgtrial_1\">.*?</rule>", ""));
        assertThat(browsers.page("owner", draft)).contains("没有一行回答：适用制度=nmg-trial");
        var answer = browsers.post("owner", draft + "/proposal", Map.of("from", today, "reason", "试"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("核对发现的问题改正以后才能提请施行");
    }

    @Test
    void anExampleAnsweredOtherwiseIsConfirmedWithAReason() throws Exception {
        var draft = browsers.begun("限制期改为七个月");
        browsers.put(
                draft, "statutory-period.dmn", file("dmn/statutory-period.dmn").replaceFirst(SIX, "$1<text>7</text>"));
        assertThat(browsers.page("owner", draft)).contains("repeat-check-window", "amount=6", "amount=7");
        var answer = browsers.post("owner", draft + "/proposal", Map.of("from", today, "reason", "新办法"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("1 个例子的答案与草案不同");
        assertThat(browsers.post(
                                "owner",
                                draft + "/proposal",
                                Map.of("from", today, "reason", "新办法", "redReason", "第二十四条改为七个月"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void anApprovedDraftWaitsForItsDay() throws Exception {
        var draft = browsers.begun("明天施行");
        browsers.put(draft, "sample-price.dmn", file("dmn/sample-price.dmn").replace("标价", "标示价"));
        browsers.post(
                "owner",
                draft + "/proposal",
                Map.of("from", LocalDate.now(ChinaTime.ZONE).plusDays(1).toString(), "reason", "次日施行"));
        browsers.post("lawyer", draft + "/approval", Map.of());
        releases.due();
        assertThat(law.versions().get(0).id()).isEqualTo(before);
        assertThat(browsers.page("auditor", draft)).contains("已批准，待施行");
        jdbc.sql("update law_draft set holds_from = ?")
                .param(LocalDate.parse(today))
                .update();
        releases.due();
        assertThat(law.versions().get(0).name()).isEqualTo("明天施行");
        assertThat(browsers.page("auditor", draft)).contains("已施行");
    }

    @Test
    void whoDraftsDoesNotRelease() throws Exception {
        assertThat(browsers.post("lawyer", "/law/drafts", Map.of("title", "试")).statusCode())
                .isEqualTo(403);
        assertThat(browsers.post("cq-leader", "/law/drafts", Map.of("title", "试"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browsers.post("owner", "/law/drafts", Map.of("title", "")).body())
                .contains("请写明草案的名称");
        assertThat(browsers.get("owner", "/law").body()).contains("现行文件", "sample-price.dmn", "（现行）");
        assertThat(browsers.get("owner", "/api/law").body()).contains("\"running\"", "statutory-period.dmn");
    }

    private String inForce(String name) throws IOException {
        var version = law.versions().get(0).id();
        var resource = repository.getDeploymentResourceNames(version).stream()
                .filter(each -> each.endsWith(name))
                .findFirst()
                .orElseThrow();
        try (var content = repository.getResourceAsStream(version, resource)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String file(String path) throws IOException {
        return Files.readString(Path.of(path));
    }
}
