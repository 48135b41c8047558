package spotcheck.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Answers every question of the open form as fast as the browser takes keys, and never looks back. */
final class QuickTypist {

    private static final By INPUT = By.cssSelector("input, textarea");

    private static final String ASKED = """
            const known = /fjs-form-field-(textfield|textarea|number|datetime|checkbox|checklist|radio|select|taglist)/;
            return [...document.querySelectorAll('.fjs-container .fjs-form-field')]
              .filter((field) => known.test(field.className) && !field.querySelector('[readonly], [disabled]'))
              .map((field) => [/field_[A-Za-z0-9]+(?:_\\d+)?/.exec(field.innerHTML)[0], known.exec(field.className)[1], field]);
            """;

    private final ChromeDriver browser;
    private final SwappedForm form;
    private final Patience patience;
    private final Map<String, String> given = new LinkedHashMap<>();
    private int keys = 100_000;

    QuickTypist(ChromeDriver browser, SwappedForm form) {
        this.browser = browser;
        this.form = form;
        this.patience = new Patience(browser);
    }

    /** One question after the other, also those that an answer brings. */
    void answersEverything() {
        for (var next = next(); next != null; next = next()) {
            answers(next);
        }
    }

    /** The last text and the last date once more, with nothing after them. */
    void changesTheLast() {
        for (var kind : List.of("text", "datetime")) {
            asked().stream()
                    .filter(question -> question.kind().startsWith(kind))
                    .reduce((before, last) -> last)
                    .ifPresent(this::answers);
        }
    }

    /** What was answered and is still asked. */
    Map<String, String> answers() {
        var asked = asked().stream().map(Question::key).collect(Collectors.toCollection(TreeSet::new));
        return given.entrySet().stream()
                .filter(answer -> asked.contains(answer.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Question next() {
        return asked().stream()
                .filter(question -> !given.containsKey(question.key()))
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private List<Question> asked() {
        return ((List<List<Object>>) browser.executeScript(ASKED))
                .stream()
                        .map(found ->
                                new Question((String) found.get(0), (String) found.get(1), (WebElement) found.get(2)))
                        .toList();
    }

    private void answers(Question question) {
        given.put(
                question.key(),
                switch (question.kind()) {
                    case "textfield", "textarea", "number" -> writes(question);
                    case "datetime" -> dates(question);
                    case "checkbox", "checklist" -> ticks(question);
                    case "radio" -> presses(question);
                    default -> chooses(question);
                });
    }

    /** Six figures are a text, a number and the code of a county. */
    private String writes(Question question) {
        var text = String.valueOf(++keys);
        question.field().findElement(INPUT).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
        return text;
    }

    private String dates(Question question) {
        var day = LocalDate.of(2028, 1, 1).plusDays(++keys - 100_000);
        var written = day.format(DateTimeFormatter.ofPattern("yyyy/MM/dd"));
        question.field().findElement(INPUT).sendKeys(Keys.chord(Keys.CONTROL, "a"), written);
        return day.toString();
    }

    private String ticks(Question question) {
        var boxes = question.field().findElements(INPUT);
        boxes.stream().filter(box -> !box.isSelected()).forEach(box -> box.sendKeys(Keys.SPACE));
        return question.kind().equals("checkbox")
                ? "true"
                : question.values().stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }

    private String presses(Question question) {
        var boxes = question.field().findElements(INPUT);
        boxes.get(boxes.size() - 1).sendKeys(Keys.SPACE);
        return question.lastValue();
    }

    private String chooses(Question question) {
        var items = By.cssSelector(".fjs-dropdownlist-item");
        patience.until("the list of " + question.key() + " opens", page -> {
            if (question.field().findElements(items).isEmpty()) {
                FormPage.press(question.field().findElement(By.cssSelector(".fjs-input-group, .fjs-taglist-input")));
            }
            return !question.field().findElements(items).isEmpty();
        });
        var offered = question.field().findElements(items);
        FormPage.press(offered.get(offered.size() - 1));
        return question.kind().equals("select") ? question.lastValue() : "[\"" + question.lastValue() + "\"]";
    }

    /** A question as the page asks it. */
    private final class Question {

        private final String id;
        private final String row;
        private final String kind;
        private final WebElement field;

        Question(String idInRow, String kind, WebElement field) {
            var parts = idInRow.split("_", 3);
            this.id = parts[0] + "_" + parts[1];
            this.row = parts.length > 2 ? "/" + parts[2] : "";
            this.kind = kind;
            this.field = field;
        }

        String key() {
            return form.field(id).path("key").asText() + row;
        }

        String kind() {
            return kind;
        }

        WebElement field() {
            return field;
        }

        List<String> values() {
            return form.field(id).path("values").findValuesAsText("value");
        }

        String lastValue() {
            return values().get(values().size() - 1);
        }
    }
}
