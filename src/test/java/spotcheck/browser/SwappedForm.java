package spotcheck.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Any form of ours in the place of the form that Tasklist asks for, so that each can be typed into without a case that has
 * come so far. What Tasklist would hand in is kept in the page and goes nowhere.
 */
final class SwappedForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String IN_ITS_PLACE = """
            const ask = window.fetch.bind(window);
            window.fetch = (address, ...rest) =>
              String(address).includes('/deployed-form') ? Promise.resolve(new Response(%s)) : ask(address, ...rest);
            const { open, send } = XMLHttpRequest.prototype;
            XMLHttpRequest.prototype.open = function (method, address, ...rest) {
              this.handsIn = address.includes('/submit-form');
              open.call(this, method, address, ...rest);
            };
            XMLHttpRequest.prototype.send = function (body) {
              if (this.handsIn) window.handedIn = body;
              else send.call(this, body);
            };
            """;

    private final JsonNode form;

    private SwappedForm(JsonNode form) {
        this.form = form;
    }

    static SwappedForm read(String name) {
        try {
            var form = JSON.readTree(Files.readString(Path.of("forms", name + ".form")));
            form.findParents("valuesKey").forEach(field -> offersWords((ObjectNode) field));
            return new SwappedForm(form);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** What a case would offer. */
    private static void offersWords(ObjectNode field) {
        field.remove("valuesKey");
        field.putArray("values")
                .add(JSON.createObjectNode().put("label", "甲").put("value", "one"))
                .add(JSON.createObjectNode().put("label", "乙").put("value", "two"));
    }

    /**
     * Opens the page again with this form on it. The script is for this one page: of several the first would win.
     */
    void standsIn(ChromeDriver browser) {
        var script = browser.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", IN_ITS_PLACE.formatted(JSON.valueToTree(form.toString()))));
        browser.navigate().refresh();
        browser.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", script);
    }

    /** The field of this id. */
    JsonNode field(String id) {
        return form.findParents("id").stream()
                .filter(field -> field.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }

    /** What Tasklist would hand in: each answer by its key, in a row by list, row and key. */
    static Map<String, String> answers(String handedIn) {
        var answers = new TreeMap<String, String>();
        try {
            for (var variable : JSON.readTree(handedIn).path("variables").properties()) {
                var value = variable.getValue().path("value");
                var rows = value.asText().startsWith("[{") ? JSON.readTree(value.asText()) : JSON.createArrayNode();
                answers.put(variable.getKey(), value.asText());
                for (int row = 0; row < rows.size(); row++) {
                    for (var cell : rows.get(row).properties()) {
                        answers.put(cell.getKey() + "/" + row, cell.getValue().asText());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return answers;
    }
}
