package spotcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import spotcheck.training.DemoTest;
import spotcheck.training.OpenedCase;

/** However fast somebody types and presses: what they answered is what is handed in. */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedAnswersBrowserTest extends DemoTest {

    private static final By INPUT = By.cssSelector("input");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TaskService tasks;

    @SuppressWarnings("NullAway.Init") // opened once for all
    private ChromeDriver browser;

    @SuppressWarnings("NullAway.Init") // opened once for all
    private TasklistPage page;

    /** One task for all: what is handed in goes nowhere, so it stays open. */
    @BeforeAll
    void someoneHasATask() {
        var task = OpenedCase.of(application, "重庆市打字电缆有限公司", "铜芯软线").task();
        tasks.setAssignee(task, "cq-sampler1");
        browser = Chromium.start();
        page = new TasklistPage(browser, port);
        page.login("tasklist", "cq-sampler1");
        browser.get("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
    }

    @AfterAll
    void theBrowserIsClosed() {
        browser.quit();
    }

    /** The ten largest forms; the list of a report gets a second row. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "spot-check/open-case",
                "sampling/complete-sheet",
                "retest/perform-retest",
                "inspection/issue-report",
                "sampling/show-notice",
                "sampling/seal-samples",
                "online-sampling/seal-parcel",
                "reinspection/report-reinspection",
                "online-sampling/buy-online",
                "inspection/perform-test"
            })
    void everyAnswerThatWasTypedIsHandedIn(String name) {
        var form = opens(name);
        var typist = new QuickTypist(browser, form);
        typist.answersEverything();
        if (!browser.findElements(By.cssSelector(".fjs-repeat-render-add")).isEmpty()) {
            page.form().addsARow();
            typist.answersEverything();
        }
        typist.changesTheLast();
        handsIn();
        assertThat(SwappedForm.answers(handedIn())).containsAllEntriesOf(typist.answers());
    }

    /** Whoever leaves a required question empty is told below it, which moves what they are pressing. */
    @Test
    void whatMovesAwayUnderThePointerIsPressed() {
        opens("sampling/complete-sheet");
        var answer = By.xpath(".//label[contains(., '企业标准')]/input");
        var radio = page.form().field("标准类别").findElement(answer);
        FormPage.press(page.form().field("执行标准").findElement(INPUT));
        new Actions(browser).moveToElement(radio).clickAndHold().release().perform();
        assertThat(radio.isSelected()).isTrue();
    }

    /** A number tells of itself once more after it was left, a date a moment later: here a box, and nobody leaves the text. */
    @Test
    void aTextStaysWhenTheFormIsDrawnAgainBehindIt() {
        opens("sampling/complete-sheet");
        var unit = page.form().field("计量单位").findElement(INPUT);
        unit.sendKeys("卷");
        var box = page.form().field("抽样单的更正、补充").findElement(INPUT);
        browser.executeScript("arguments[0].click()", box);
        patience().until("it is chosen", page -> box.isSelected());
        assertThat(unit.getDomProperty("value")).isEqualTo("卷");
    }

    /** Whoever presses F5 in the middle of a form finds what was typed again. */
    @Test
    void aFormThatIsHalfFilledInIsThereAgainWhenThePageIsLoadedAnew() {
        browser.navigate().refresh();
        var note = By.cssSelector(".fjs-container textarea");
        var typed = "抽签记录第3号，已录像";
        page.form().answers("选派方式", "抽样单位已随机选派", "随机选派的方式和记录", typed);
        browser.navigate().refresh();
        var again = patience().until("the form is drawn again", page -> page.findElement(note));
        patience().until("what was typed is there", page -> typed.equals(again.getDomProperty("value")));
        assertThat(again.getDomProperty("value")).isEqualTo(typed);
    }

    private SwappedForm opens(String name) {
        var form = SwappedForm.read(name);
        form.standsIn(browser);
        patience().until("the form is drawn", page -> page.findElement(By.cssSelector(".fjs-container input")));
        return form;
    }

    private Patience patience() {
        return new Patience(browser);
    }

    private void handsIn() {
        FormPage.press(browser.findElement(By.xpath("//button[normalize-space(.)='提交']")));
    }

    private String handedIn() {
        return patience()
                .until("the answers are handed in", page -> (String) browser.executeScript("return window.handedIn"));
    }
}
