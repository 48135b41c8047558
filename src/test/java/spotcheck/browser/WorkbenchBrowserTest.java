package spotcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ActiveProfiles;
import spotcheck.training.OpenedCase;

/** The panel 案卷 and our own pages, on a phone too, and for people who cannot see them. */
@ExtendWith(Chromium.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class WorkbenchBrowserTest {

    private static final int PHONE = 390;

    private static final String AXE = """
        const done = arguments[arguments.length - 1];
        axe.run(document.querySelector(arguments[0]), {resultTypes: ['violations']}).then(found => done(found.violations
          .filter(one => ['serious', 'critical'].includes(one.impact))
          .map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' '))));
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    private ChromeDriver browser;
    private TasklistPage page;
    private String number;
    private String task;

    @BeforeEach
    void aSamplingTaskWaits() {
        var opened = OpenedCase.of(application, "重庆市某灯具有限公司", "台灯");
        number = opened.number();
        task = opened.task();
        browser = Chromium.start();
        page = new TasklistPage(browser, port);
    }

    @AfterEach
    void isClosed() {
        browser.quit();
    }

    @Test
    void aSamplerReadsTheFileAndFillsInTheFormOnAPhone() throws IOException {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", PHONE, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        opensTheTask();
        fitsThePhone();
        page.clicks("案卷");
        page.sees("本步骤");
        assertThat(browser.getPageSource()).as("before the draw").doesNotContain("某灯具有限公司");
        fitsThePhone();
        Files.createDirectories(Path.of("target/screenshots"));
        Files.write(Path.of("target/screenshots/phone-panel.png"), browser.getScreenshotAs(OutputType.BYTES));
        page.clicks("表单");
        assertThat(page.form().field("选派人员的条件").isDisplayed()).isTrue();
    }

    @Test
    void axeFindsNothingSeriousInThePanelAndOnThePages() throws IOException {
        opensTheTask();
        page.clicks("案卷");
        page.sees("本步骤");
        assertThat(seriousIn(".casefile")).isEmpty();
        for (var path : List.of("start", "tasks", "cases", "cases/" + number, "messages", "regulations", "rights")) {
            browser.get("http://localhost:" + port + "/" + path);
            assertThat(seriousIn("html")).as(path).isEmpty();
        }
    }

    private void opensTheTask() {
        page.login("tasklist", "cq-sampler1");
        browser.get("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
        page.sees("选派抽样人员");
    }

    private void fitsThePhone() {
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE);
    }

    private List<?> seriousIn(String part) throws IOException {
        browser.executeScript(new ClassPathResource("axe/axe.min.js").getContentAsString(StandardCharsets.UTF_8));
        return (List<?>) browser.executeAsyncScript(AXE, part);
    }
}
