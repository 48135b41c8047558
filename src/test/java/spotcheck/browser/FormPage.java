package spotcheck.browser;

import java.util.List;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WrapsDriver;

/**
 * A form, or one row of it, as a person fills it in: question by question, by what is written there. Tasklist may draw a
 * form anew at any time, so nothing of it is remembered.
 */
final class FormPage {

    private static final By SEARCH = By.cssSelector(".fjs-input-group input[type=text]");
    private static final By ROW = By.cssSelector(".fjs-repeat-row-container");

    private static final By BOX = By.cssSelector("input[type=checkbox]");

    private final Supplier<WebElement> part;
    private final Patience patience;
    private final Effort effort;

    FormPage(Supplier<WebElement> part, Patience patience, Effort effort) {
        this.part = part;
        this.patience = patience;
        this.effort = effort;
    }

    /** Answers one question after the other. */
    FormPage answers(String... questionsAndAnswers) {
        for (int i = 0; i < questionsAndAnswers.length; i += 2) {
            answer(questionsAndAnswers[i], questionsAndAnswers[i + 1]);
        }
        return this;
    }

    /** Ticks single boxes. */
    FormPage ticks(String... labels) {
        List.of(labels).forEach(label -> ticks(() -> field(label).findElement(BOX)));
        return this;
    }

    /** Ticks every box of a list. */
    FormPage ticksAll(String question) {
        for (int i = 0; i < field(question).findElements(BOX).size(); i++) {
            int number = i;
            ticks(() -> field(question).findElements(BOX).get(number));
        }
        return this;
    }

    void addsARow() {
        int before = rows().size();
        press(part.get().findElement(By.cssSelector(".fjs-repeat-render-add")));
        patience.until("a row is added", browser -> rows().size() == before + 1);
    }

    void removesRow(int index) {
        int before = rows().size();
        press(rows().get(index).findElement(By.cssSelector(".fjs-repeat-row-remove")));
        patience.until("a row is removed", browser -> rows().size() == before - 1);
    }

    FormPage row(int index) {
        return new FormPage(() -> rows().get(index), patience, effort);
    }

    private List<WebElement> rows() {
        return part.get().findElements(ROW);
    }

    private void ticks(Supplier<WebElement> box) {
        if (!box.get().isSelected()) {
            effort.answered();
        }
        mark(box);
    }

    private void answer(String question, String answer) {
        effort.answered();
        var field = field(question);
        var kind = field.getDomProperty("className");
        if (kind.contains("select")) {
            choose(question, answer);
        } else if (kind.contains("taglist")) {
            tag(question, answer);
        } else if (kind.contains("radio") || kind.contains("checklist")) {
            mark(() -> field(question).findElement(labelled(answer)));
        } else if (kind.contains("datetime")) {
            effort.typedADay();
            date(question, answer);
        } else {
            text(question, answer);
        }
    }

    /** A busy browser may draw the form anew and lose what was just written. */
    private void text(String question, String answer) {
        patience.until(answer + " is written", browser -> {
            write(field(question), answer);
            return answer.equals(written(question));
        });
    }

    private static By labelled(String answer) {
        return By.xpath(".//label[starts-with(normalize-space(.), '" + answer + "')]/input");
    }

    /** The calendar may take the first digits for a date while the browser is busy: a person would look and write again. */
    private void date(String question, String day) {
        patience.until(day + " is written", browser -> {
            write(field(question), day + Keys.ENTER);
            return withoutZeros(day).equals(withoutZeros(written(question)));
        });
    }

    private String written(String question) {
        return field(question).findElement(By.cssSelector("input, textarea")).getDomProperty("value");
    }

    /** The calendar writes 2027/2/5 for 2027/02/05. */
    private static String withoutZeros(String day) {
        return day.replaceAll("/0", "/");
    }

    private static void write(WebElement field, CharSequence answer) {
        var input = field.findElement(By.cssSelector("input, textarea"));
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), answer);
    }

    /** Adds one of the words that a list offers. */
    private void tag(String question, String answer) {
        var tagged = By.xpath(".//*[contains(@class,'fjs-taglist-tag')][contains(., '" + answer + "')]");
        patience.until(answer + " is added", browser -> {
            if (!field(question).findElements(tagged).isEmpty()) {
                return true;
            }
            var item = field(question).findElements(item(answer));
            press(item.isEmpty() ? field(question).findElement(By.cssSelector("input")) : item.get(0));
            return false;
        });
    }

    private static By item(String answer) {
        return By.xpath(
                ".//*[contains(@class,'fjs-dropdownlist-item')][starts-with(normalize-space(.), '" + answer + "')]");
    }

    /** Opens the list and chooses, until the answer stands there: a list may be open already, or close again. */
    private void choose(String question, String answer) {
        if (!field(question).findElements(SEARCH).isEmpty()) {
            search(question, answer);
            return;
        }
        patience.until(answer + " is chosen", browser -> {
            var field = field(question);
            if (field.findElement(By.cssSelector(".fjs-select-display"))
                    .getText()
                    .startsWith(answer)) {
                return true;
            }
            var found = field.findElements(item(answer));
            press(found.isEmpty() ? field.findElement(By.cssSelector(".fjs-input-group")) : found.get(0));
            return false;
        });
    }

    /** A long list is searched: part of the name is written, and what is found chosen. */
    private void search(String question, String answer) {
        patience.until(answer + " is found and chosen", browser -> {
            var found = field(question).findElements(item(answer));
            if (found.isEmpty()) {
                press(field(question).findElement(SEARCH));
                write(field(question), answer);
                return false;
            }
            press(found.get(0));
            return true;
        });
        patience.until(answer + " stands there", browser -> written(question).startsWith(answer));
    }

    /** What stands at the edge may lie under the page's footer; a person scrolls. */
    static void press(WebElement element) {
        var browser = (JavascriptExecutor) ((WrapsDriver) element).getWrappedDriver();
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** The form may move under the pointer while it grows; what was missed is pressed again. */
    private void mark(Supplier<WebElement> box) {
        patience.until("a box is ticked", browser -> {
            if (box.get().isSelected()) {
                return true;
            }
            press(box.get());
            return false;
        });
    }

    /** The field with exactly this question; the star of a required one is no part of it. */
    WebElement field(String question) {
        var found = By.xpath(".//label[translate(normalize-space(.), ' *', '')='" + question.replace(" ", "")
                + "']/ancestor::div[contains(concat(' ', @class, ' '), ' fjs-form-field ')][1]");
        return patience.until(
                "“" + question + "” is asked",
                browser -> part.get().findElements(found).stream().findFirst().orElse(null));
    }
}
