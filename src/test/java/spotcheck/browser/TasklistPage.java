package spotcheck.browser;

import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The task list as a person uses it: by what is written on the page. */
final class TasklistPage {

    private final WebDriver browser;
    private final WebDriverWait wait;
    private final int port;

    TasklistPage(WebDriver browser, int port) {
        this.browser = browser;
        this.port = port;
        this.wait = new WebDriverWait(browser, Duration.ofSeconds(40));
    }

    void login(String app, String user) {
        browser.get("http://localhost:" + port + "/camunda/app/" + app + "/default/");
        wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector("input[type=password]")));
        browser.findElement(By.cssSelector("input[ng-model=username]")).sendKeys(user);
        browser.findElement(By.cssSelector("input[type=password]")).sendKeys(user);
        browser.findElement(By.cssSelector("button[type=submit]")).click();
        wait.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector("input[type=password]")));
    }

    void sees(String text) {
        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
    }

    void clicks(String text) {
        var found = By.xpath("//*[self::a or self::button or self::span or self::h4][contains(normalize-space(.), '"
                + text + "')][not(descendant::*[self::a or self::button])]");
        wait.until(ExpectedConditions.elementToBeClickable(found)).click();
    }

    void enters(String label, String value) {
        var field = field(label).findElement(By.cssSelector("input, textarea"));
        field.sendKeys(value);
    }

    /** Deletes an answer key by key, as a person does; the form notices nothing else. */
    void erases(String label) {
        var input = field(label).findElement(By.cssSelector("input, textarea"));
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE, Keys.TAB);
    }

    void chooses(String label, String option) {
        field(label).findElement(By.cssSelector(".fjs-input-group")).click();
        var item = By.xpath("//*[contains(@class,'fjs-dropdownlist-item')][contains(., '" + option + "')]");
        wait.until(ExpectedConditions.elementToBeClickable(item)).click();
    }

    private WebElement field(String label) {
        var found = By.xpath("//div[contains(concat(' ', @class, ' '), ' fjs-form-field ')][.//label[starts-with("
                + "normalize-space(.), '" + label + "')]]");
        return wait.until(ExpectedConditions.presenceOfElementLocated(found));
    }
}
