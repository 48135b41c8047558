package spotcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import spotcheck.calendar.ChinaTime;

/** People in front of the screen. */
@ExtendWith(Chromium.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class TasklistBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    private ChromeDriver browser;
    private TasklistPage page;

    @BeforeEach
    void aBrowserWithoutMemory() {
        browser = Chromium.start();
        page = new TasklistPage(browser, port);
    }

    @AfterEach
    void isClosed() {
        browser.quit();
    }

    /** One broken script blanks a whole webapp, so each is opened. */
    @ParameterizedTest
    @CsvSource({"tasklist,待领取", "cockpit,运行中的流程实例", "admin,用户组", "welcome,流程监控"})
    void everyWebappOpens(String app, String words) {
        page.login(app, "admin");
        page.sees(words);
    }

    /** What the viewer of tables says itself is in no locale file. */
    @Test
    void aDecisionTableIsReadInChinese() {
        page.login("cockpit", "auditor");
        page.clicks("决策");
        page.clicks("本案适用哪一套监督抽查制度？");
        page.sees("命中策略：");
    }

    @Test
    void anOrganizerOpensACaseAndTheSamplersFindTheirTask() {
        page.login("tasklist", "cq-organizer");
        page.clicks("立案");
        page.clicks("监督抽查案件");
        page.form()
                .answers("抽样渠道", "生产者处")
                .answers("被抽样对象名称", "重庆市某线缆有限公司")
                .answers("统一社会信用代码", "915001030000000000")
                .answers("所在县区代码", "重庆市渝中区")
                .answers("产品名称", "铜芯电缆");
        page.clicks("启动");
        page.sees("第18位校验码不符");
        page.erases("统一社会信用代码");
        page.clicks("启动");
        page.sees("已立案");
        page.changesTo("cq-sampler1");
        page.clicks("待领取");
        page.sees("选派抽样人员");
        page.sees("铜芯电缆");
        assertThat(browser.getPageSource()).as("before the draw").doesNotContain("重庆市某线缆有限公司");
        page.takes("选派抽样人员", "铜芯电缆");
        page.sees(dueDay().toString());
    }

    /** The head of the form names the day itself, however far the training clock is from the browser's. */
    private LocalDate dueDay() {
        var drawing = tasks.createTaskQuery()
                .taskDefinitionKey("userTask_assignSamplers")
                .orderByTaskCreateTime()
                .desc()
                .list();
        return LocalDate.ofInstant(drawing.get(0).getDueDate().toInstant(), ChinaTime.ZONE);
    }

    @Test
    void requiredFieldsSaySoInChinese() {
        page.login("tasklist", "cq-organizer");
        page.clicks("立案");
        page.clicks("监督抽查案件");
        page.form().answers("产品名称", "线");
        page.erases("产品名称");
        page.sees("此项必须填写");
        assertThat(browser.getPageSource()).doesNotContain("Field is required");
    }
}
