package spotcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import spotcheck.training.OpenedCase;

/** What docs/webapps.md lists, and no walk through a case shows. */
@ExtendWith(Chromium.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class ChangedWebappsBrowserTest {

    private static final By WRONG = By.cssSelector(".fjs-container .fjs-has-errors");
    private static final By PROVIDER = By.linkText("统一身份认证登录");

    private static final String LOOKED_AT = """
            const {top, bottom} = arguments[0].getBoundingClientRect();
            return top >= 0 && bottom <= window.innerHeight;
            """;

    private static final String WAYS = """
            const ask = window.fetch.bind(window);
            window.fetch = (address, ...rest) => String(address).includes('/login/ways')
              ? Promise.resolve(Response.json({oidc: true, password: %s})) : ask(address, ...rest);
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TaskService tasks;

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
    void theTaskListLeadsToOurPagesAndToACase() {
        var opened = OpenedCase.of(application, "重庆市某台灯有限公司", "落地灯");
        page.login("tasklist", "cq-organizer");
        patience.until("messages are linked", page -> page.findElement(By.linkText("消息")));
        browser.findElement(By.cssSelector(".casefile-find input")).sendKeys(opened.number(), Keys.ENTER);
        page.sees("落地灯");
        assertThat(browser.getCurrentUrl()).contains("/cases");
    }

    /** On a phone the end of a form is far from its beginning. */
    @Test
    void aRefusalShowsWhatIsWrongAndIsGoneAtTheNextTask() {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 500, "deviceScaleFactor", 1, "mobile", true));
        var first = taskOfTheSampler("台扇");
        var next = taskOfTheSampler("吊扇");
        page.login("tasklist", "cq-sampler1");
        opens(first);
        page.isRefused("未能提交，请按提示更正");
        patience.until(
                "the first wrong answer is looked at", page -> browser.executeScript(LOOKED_AT, page.findElement(WRONG))
                        .equals(true));
        opens(next);
        patience.until(
                "nothing is said of the task before",
                page -> !page.findElement(By.tagName("body")).getText().contains("未能提交"));
    }

    private String taskOfTheSampler(String product) {
        var task = OpenedCase.of(application, "重庆市某风扇有限公司", product).task();
        tasks.setAssignee(task, "cq-sampler1");
        return task;
    }

    private void opens(String task) {
        browser.get("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
        patience.until("the form is drawn", page -> page.findElement(By.cssSelector(".fjs-container input")));
    }

    @Test
    void theWayByTheProviderStandsBesideThePassword() {
        var password = loginOf("tasklist", true);
        assertThat(password.isDisplayed()).isTrue();
        assertThat(browser.findElement(PROVIDER).getDomProperty("href")).endsWith("/login/oidc?to=%2Fstart");
    }

    @Test
    void orInItsPlace() {
        var password = loginOf("cockpit", false);
        assertThat(password.isDisplayed()).isFalse();
        assertThat(browser.findElement(PROVIDER).getDomProperty("href"))
                .endsWith("/login/oidc?to=%2Fcamunda%2Fapp%2Fcockpit%2F");
    }

    private WebElement loginOf(String app, boolean password) {
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WAYS.formatted(password)));
        browser.get("http://localhost:" + port + "/camunda/app/" + app + "/default/");
        patience.until("the provider is offered", page -> page.findElement(PROVIDER));
        return browser.findElement(By.cssSelector("input[type=password]"));
    }
}
