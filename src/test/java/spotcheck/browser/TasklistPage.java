package spotcheck.browser;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The task list as a person uses it: by what is written on the page. */
final class TasklistPage {

    private static final By PASSWORD = By.cssSelector("input[type=password]");
    private static final By NO_TASK = By.cssSelector(".no-task");

    private final WebDriver browser;
    private final WebDriverWait wait;
    private final int port;

    TasklistPage(WebDriver browser, int port) {
        this.browser = browser;
        this.port = port;
        this.wait = new WebDriverWait(browser, Duration.ofSeconds(60));
        wait.pollingEvery(Duration.ofMillis(250));
        wait.ignoreAll(List.of(
                StaleElementReferenceException.class,
                NoSuchElementException.class,
                ElementClickInterceptedException.class));
    }

    void login(String app, String user) {
        opens("http://localhost:" + port + "/camunda/app/" + app + "/default/");
        browser.findElement(By.cssSelector("input[ng-model=username]")).sendKeys(user);
        browser.findElement(PASSWORD).sendKeys(user);
        browser.findElement(By.cssSelector("button[type=submit]")).click();
        wait.until(ExpectedConditions.invisibilityOfElementLocated(PASSWORD));
    }

    /** A page whose scripts take longer than it waits for them stays empty; a person loads it again. */
    private void opens(String address) {
        wait.until(page -> {
            page.get(address);
            return within(Duration.ofSeconds(15), ExpectedConditions.elementToBeClickable(PASSWORD));
        });
    }

    /** The next person sits down. */
    void changesTo(String user) {
        browser.manage().deleteAllCookies();
        login("tasklist", user);
    }

    void sees(String text) {
        wait.withMessage(() -> "“" + text + "” is not on the page: " + text())
                .until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
    }

    void clicks(String text) {
        var found = By.xpath("//*[self::a or self::button or self::span or self::h4][contains(normalize-space(.), '"
                + text + "')][not(descendant::*[self::a or self::button])]");
        wait.withMessage(() -> "cannot click “" + text + "” on: " + text())
                .until(page -> clicked(page.findElement(found)));
    }

    /** Finds a task of a case under 待领取, opens it and claims it. */
    FormPage takes(String task, String caseWords) {
        var listed = By.xpath("//li[contains(@class,'task')][.//h4[normalize-space(.)='" + task + "']][contains(., '"
                + caseWords + "')]//h4/a");
        wait.withMessage(task + " is not offered").until(page -> {
            page.findElement(By.xpath("//*[contains(@class,'task-filter')]//a[contains(., '待领取')]"))
                    .click();
            return within(Duration.ofSeconds(5), list -> clicked(list.findElement(listed)));
        });
        wait.until(page -> clicked(page.findElement(By.cssSelector("button.claim"))));
        wait.until(ExpectedConditions.elementToBeClickable(submit()));
        wait.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".disabled-form")));
        return form();
    }

    /** The open form. */
    FormPage form() {
        return new FormPage(() -> wait.until(page -> page.findElement(By.cssSelector(".fjs-container"))), wait);
    }

    /** Hands in the form; the task is done and leaves the page. */
    void submits() {
        pressesSubmit();
        wait.withMessage(() -> "not submitted: " + text())
                .until(ExpectedConditions.visibilityOfElementLocated(NO_TASK));
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
        wait.withMessage(() -> "cannot submit: " + text())
                .until(page -> clicked(
                        ExpectedConditions.elementToBeClickable(submit()).apply(page)));
    }

    private String text() {
        return browser.findElement(By.tagName("body")).getText();
    }

    private static By submit() {
        return By.xpath("//button[normalize-space(.)='提交']");
    }

    private boolean within(Duration time, Function<WebDriver, ?> condition) {
        try {
            new WebDriverWait(browser, time)
                    .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                    .until(condition);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    private static boolean clicked(@Nullable WebElement element) {
        if (element != null) {
            FormPage.press(element);
        }
        return element != null;
    }
}
