package spotcheck.browser;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Looks again as a person does while a page changes; what never comes true is told with what the page shows. */
final class Patience {

    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofSeconds(15);
    private static final String PAGE_WENT = "does not belong to the document";
    private static final Duration AT_MOST = Duration.ofMinutes(2);

    private final WebDriver browser;

    Patience(WebDriver browser) {
        this.browser = browser;
    }

    /** Waits for a result that is neither null nor false. */
    <T> T until(String hope, Function<? super WebDriver, T> result) {
        return waiting(AT_MOST)
                .withMessage(() -> hope + "; the page shows: "
                        + browser.findElement(By.tagName("body")).getText())
                .until(looking(result));
    }

    /** Whether it comes true before a person tries something else. */
    boolean soon(Function<? super WebDriver, ?> result) {
        return soon(BEFORE_TRYING_AGAIN, result);
    }

    boolean soon(Duration time, Function<? super WebDriver, ?> result) {
        try {
            waiting(time).until(looking(result));
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    /** The driver has no word of its own for an element whose page went away while it was read. */
    private static <T> Function<WebDriver, T> looking(Function<? super WebDriver, T> result) {
        return page -> {
            try {
                return result.apply(page);
            } catch (WebDriverException gone) {
                if (String.valueOf(gone.getMessage()).contains(PAGE_WENT)) {
                    throw new StaleElementReferenceException(PAGE_WENT, gone);
                }
                throw gone;
            }
        };
    }

    private WebDriverWait waiting(Duration time) {
        var wait = new WebDriverWait(browser, time, Duration.ofMillis(250));
        wait.ignoreAll(List.of(
                StaleElementReferenceException.class,
                NoSuchElementException.class,
                ElementClickInterceptedException.class));
        return wait;
    }
}
