package spotcheck.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The plugin 案卷审计 of Cockpit as a person uses it. */
final class AuditPage {

    private static final By PAGE = By.tagName("body");

    private final TasklistPage webapp;
    private final Patience patience;

    AuditPage(ChromeDriver browser, int port) {
        this.webapp = new TasklistPage(browser, port);
        this.patience = new Patience(browser);
    }

    void login(String app, String user) {
        webapp.login(app, user);
    }

    void clicks(String text) {
        webapp.clicks(text);
    }

    /** Searches for words and opens the case that is found. */
    void findsCase(String words, String number) {
        patience.until("the search is open", page -> page.findElement(By.cssSelector(".sa-form input[name=q]")))
                .sendKeys(words);
        presses(By.cssSelector(".sa-form button"));
        presses(By.linkText(number));
    }

    void sees(String... texts) {
        for (var text : texts) {
            patience.until("“" + text + "” is seen", ExpectedConditions.textToBePresentInElementLocated(PAGE, text));
        }
    }

    void stepsTo(String step) {
        presses(By.xpath("//ol[@class='sa-steps']//button[.//span[.='" + step + "']]"));
    }

    /** The element is drawn, and marked as the one that is reached. */
    void seesOnTheDiagram(String element) {
        patience.until(
                element + " is marked",
                ExpectedConditions.presenceOfElementLocated(
                        By.cssSelector(".sa-diagram g.sa-current[data-element-id='" + element + "']")));
    }

    void opensTab(String name) {
        presses(By.xpath("//button[@role='tab'][.='" + name + "']"));
    }

    void opensList(String name) {
        presses(By.linkText("审计线索"));
        presses(By.linkText(name));
    }

    private void presses(By what) {
        patience.until(what + " is pressed", page -> {
            page.findElement(what).click();
            return true;
        });
    }
}
