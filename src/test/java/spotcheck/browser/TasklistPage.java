package spotcheck.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import spotcheck.evidence.Pictures;

/** The task list as a person uses it: by what is written on the page. */
final class TasklistPage {

    private static final By NAME = By.cssSelector("input[ng-model=username]");
    private static final By PASSWORD = By.cssSelector("input[type=password]");
    private static final String SAID = ".casefile-said";

    /** As long as a person waits whether a task becomes his own by itself. */
    private static final Duration UNASKED = Duration.ofSeconds(6);

    private static final By SUBMIT = By.xpath("//button[normalize-space(.)='提交']");

    private static final String LACKING = ".ev-required li.ev-lacking input";

    private final ChromeDriver browser;
    private final Patience patience;
    private final int port;
    private final Effort effort = new Effort();

    TasklistPage(ChromeDriver browser, int port) {
        this.browser = browser;
        this.port = port;
        this.patience = new Patience(browser);
    }

    /** The page before is left first: what it still asks would bring its session along and shut the new one out. */
    void login(String app, String user) {
        browser.get("about:blank");
        browser.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        browser.get("http://localhost:" + port + "/camunda/app/" + app + "/default/");
        write(NAME, user);
        write(PASSWORD, user);
        browser.findElement(PASSWORD).sendKeys(Keys.ENTER);
        patience.until(user + " is in", ExpectedConditions.invisibilityOfElementLocated(PASSWORD));
    }

    private void write(By field, String text) {
        patience.until(text + " can be written", ExpectedConditions.elementToBeClickable(field))
                .sendKeys(text);
        patience.until(text + " is written", ExpectedConditions.attributeToBe(field, "value", text));
    }

    /** The next person sits down. */
    void changesTo(String user) {
        login("tasklist", user);
    }

    void sees(String text) {
        patience.until(
                "“" + text + "” is seen", ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
    }

    void clicks(String text) {
        var found = By.xpath("//*[self::a or self::button or self::span or self::h4][contains(normalize-space(.), '"
                + text + "')][not(descendant::*[self::a or self::button])]");
        effort.clicked();
        patience.until("“" + text + "” is clicked", page -> clicked(page.findElement(found)));
    }

    /** Finds a task of a case under 待办 and opens it; who is not the only one to do it claims it. */
    FormPage takes(String task, String caseWords) {
        var listed = By.xpath("//li[contains(@class,'task')][.//h4[normalize-space(.)='" + task + "']][contains(., '"
                + caseWords + "')]//h4/a");
        var filter = By.xpath("//*[contains(@class,'task-filter')]//a[contains(., '待办')]");
        if (!opensByItself(task)) {
            effort.clicked();
            patience.until(task + " is offered", page -> {
                page.findElement(filter).click();
                return patience.soon(list -> clicked(list.findElement(listed)));
            });
        }
        patience.until(task + " is open", page -> isOpen(page, task));
        if (!patience.soon(UNASKED, page -> isMine(page, task))) {
            effort.clicked();
            patience.until(task + " is claimed", page -> isTaken(page, task));
        }
        patience.until("the form opens", ExpectedConditions.elementToBeClickable(SUBMIT));
        patience.until(
                "the form is open", ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".disabled-form")));
        return form();
    }

    /** After 提交 the next task of the case opens, and its person need not look for it. */
    private boolean opensByItself(String task) {
        return browser.findElements(By.cssSelector(SAID)).stream()
                .map(WebElement::getText)
                .anyMatch(said -> said.contains("现在打开的是本案的“" + task + "”"));
    }

    private static boolean isOpen(WebDriver page, String task) {
        return page.findElement(By.cssSelector(".task-card")).getText().contains(task);
    }

    /** Claimed: who alone may do it, or goes on with the case, need not. */
    private static boolean isMine(WebDriver page, String task) {
        return isOpen(page, task)
                && !page.findElements(By.cssSelector("button.unclaim")).isEmpty();
    }

    private static boolean isTaken(WebDriver page, String task) {
        page.findElements(By.cssSelector("button.claim")).forEach(TasklistPage::clicked);
        return isMine(page, task);
    }

    /** The open form. */
    FormPage form() {
        return new FormPage(
                () -> patience.until("a form is open", page -> page.findElement(By.cssSelector(".fjs-container"))),
                patience,
                effort);
    }

    /** What was answered on this page so far. */
    Effort effort() {
        return effort;
    }

    void opensTab(String name) {
        effort.clicked();
        var tab = By.xpath("//li/a[normalize-space(.)='" + name + "']");
        patience.until(name + " is opened", page -> clicked(page.findElement(tab)));
    }

    /** Chooses files in the panel 案卷. */
    void beginsUpload(Path... files) {
        opensTab("案卷");
        chooses(files);
    }

    private void chooses(Path... files) {
        var paths = Arrays.stream(files).map(Path::toString).collect(Collectors.joining("\n"));
        patience.until("files are chosen", page -> {
            page.findElement(By.cssSelector("input[aria-label='选择文件']")).sendKeys(paths);
            return true;
        });
    }

    /** Each stands among the uploaded ones. */
    void seesFiles(Path... files) {
        for (var file : files) {
            patience.until(file + " has arrived", ExpectedConditions.presenceOfElementLocated(uploaded(file)));
        }
    }

    /** Says in the panel that an uploaded file proves something, or 全部. */
    void proves(Path file, String what) {
        var chip = By.xpath(".//button[normalize-space(.)='" + what + "']");
        patience.until(
                what + " is said of " + file,
                page -> clicked(page.findElement(uploaded(file)).findElement(chip)));
    }

    private static By uploaded(Path file) {
        return By.xpath("//ul[@class='ev-files']/li[.//a[.='" + file.getFileName() + "']]");
    }

    /**
     * Gives a task a photo for each that it must show, below its form.
     *
     * @param named of which the names of the photos are made
     */
    FormPage photographs(Path named) {
        photographsWhatIsLacking(named);
        return form();
    }

    /** One photo proves one thing. */
    void photographsWhatIsLacking(Path named) {
        sees("还缺少");
        for (var label = lacking(); label.isPresent(); label = lacking()) {
            var what = label.get();
            var photo = Pictures.write(
                    named.resolveSibling(what.substring(what.indexOf('：') + 1) + named.getFileName()),
                    Pictures.jpeg((named + what).hashCode()));
            patience.until("a photo is chosen for " + what, page -> {
                page.findElement(lacking(what)).sendKeys(photo.toString());
                return true;
            });
            patience.until(what + " is no longer lacking", page -> page.findElements(lacking(what))
                    .isEmpty());
        }
        sees("需要上传的证据已经齐全");
    }

    private Optional<String> lacking() {
        return patience.until(
                "what is lacking is told",
                page -> page.findElements(By.cssSelector(LACKING + "[aria-label^='添加']")).stream()
                        .map(input -> String.valueOf(input.getDomAttribute("aria-label")))
                        .findFirst());
    }

    private static By lacking(String label) {
        return By.cssSelector(LACKING + "[aria-label='" + label + "']");
    }

    /** Lays the laboratory's own report beside a task, below its form. */
    FormPage laysReport(Path report) {
        chooses(report);
        seesFiles(report);
        return form();
    }

    /** Hands in the form; the task is done, a line says so, and the next one may open. */
    void submits() {
        effort.clicked();
        browser.executeScript("document.querySelector(arguments[0])?.setAttribute('data-read', '')", SAID);
        pressesSubmit();
        patience.until(
                "the form is accepted",
                ExpectedConditions.visibilityOfElementLocated(By.cssSelector(SAID + ":not([data-read])")));
    }

    /** Hands in a form that does not stand; the task stays open and says why. */
    void isRefused(String reason) {
        pressesSubmit();
        sees(reason);
    }

    /** Deletes an answer key by key, as a person does; the form notices nothing else. */
    void erases(String label) {
        form().field(label)
                .findElement(By.cssSelector("input, textarea"))
                .sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE, Keys.TAB);
    }

    private void pressesSubmit() {
        patience.until(
                "the form is handed in",
                page -> clicked(ExpectedConditions.elementToBeClickable(SUBMIT).apply(page)));
    }

    private static boolean clicked(@Nullable WebElement element) {
        if (element != null) {
            FormPage.press(element);
        }
        return element != null;
    }
}
