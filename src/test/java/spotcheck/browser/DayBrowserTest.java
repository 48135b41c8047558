package spotcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import spotcheck.training.DemoTest;
import spotcheck.training.OpenedCase;

/** How one piece of work leads to the next, in front of the screen. */
@ExtendWith(Chromium.class)
class DayBrowserTest extends DemoTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private IdentityService identity;

    private ChromeDriver browser;
    private TasklistPage page;
    private Patience patience;

    @BeforeEach
    void aBrowserWithoutMemory() {
        browser = Chromium.start();
        page = new TasklistPage(browser, port);
        patience = new Patience(browser);
    }

    @AfterEach
    void isClosed() {
        browser.quit();
    }

    @Test
    void afterOneTaskTheNextOfTheCaseOpensAndALineSaysWhatHappened() {
        var opened = OpenedCase.of(application, "重庆市某插座有限公司", "延长线插座");
        page.login("tasklist", "cq-sampler1");
        page.takes("选派抽样人员", opened.number()).answers("选派人员的条件", "选派的人员均经过培训");
        page.submits();
        page.sees("已办结“选派抽样人员”（" + opened.number() + "）");
        page.sees("现在打开的是本案的“出示文书并说明”");
        patience.until(
                "the next task is open",
                page -> page.findElement(By.cssSelector(".task-card")).getText().contains("出示文书并说明"));
        assertThat(browser.findElement(By.linkText(opened.number())).getDomAttribute("href"))
                .isEqualTo("/cases/" + opened.number());
    }

    /** The one organizer of the city needs no button; the two samplers of one body do. */
    @Test
    void whoAloneMayDoATaskNeedNotClaimIt() {
        var opened = OpenedCase.of(application, "重庆市某开关有限公司", "墙壁开关");
        page.login("tasklist", "cq-sampler1");
        opens(opened.task());
        assertThat(browser.findElements(By.cssSelector("button.claim")))
                .as("two could")
                .hasSize(1);
        identity.deleteMembership("cq-sampler2", "sampler-cq-body");
        try {
            browser.navigate().refresh();
            patience.until("it is taken", page -> page.findElement(By.cssSelector("button.unclaim")));
        } finally {
            identity.createMembership("cq-sampler2", "sampler-cq-body");
        }
    }

    @Test
    void afterOpeningACaseItsFileIsShown() {
        page.login("tasklist", "cq-organizer");
        page.clicks("立案");
        page.clicks("监督抽查案件");
        page.form()
                .answers("抽样渠道", "生产者处")
                .answers("被抽样对象名称", "重庆市某插头有限公司")
                .answers("所在县区代码", "重庆市渝中区")
                .answers("产品名称", "转换插头");
        page.clicks("启动");
        page.sees("已立案");
        assertThat(browser.getCurrentUrl()).contains("/cases/500000-");
    }

    @Test
    void eachFilterSaysHowMuchWaitsAndTheFirstOneIsNotEmpty() {
        OpenedCase.of(application, "重庆市某灯泡有限公司", "灯泡");
        page.login("tasklist", "cq-sampler1");
        page.sees("灯泡");
        patience.until(
                "free tasks are counted",
                page -> page.findElement(By.xpath("//h4[contains(., '待领取')][@data-count > 0]")));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
    }

    private void opens(String task) {
        browser.get("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
        patience.until("the form is drawn", page -> page.findElement(By.cssSelector(".fjs-container input")));
    }
}
