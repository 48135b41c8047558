package spotcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The Chinese texts of the task list say everything that the English ones say. */
class TasklistLocaleTest {

    private static final String FOLDER = "META-INF/resources/webjars/camunda/app/tasklist/locales/";

    @Test
    void noTextIsMissingAndNoneIsLeftOver() throws IOException {
        var chinese = new TreeSet<String>();
        read("zh.json").path("labels").fieldNames().forEachRemaining(chinese::add);
        var english = new TreeSet<String>();
        read("en.json").path("labels").fieldNames().forEachRemaining(english::add);
        assertThat(chinese).isEqualTo(english);
    }

    @Test
    void placeholdersSurviveTheTranslation() throws IOException {
        var english = read("en.json").path("labels");
        read("zh.json").path("labels").fields().forEachRemaining(label -> assertThat(
                        placeholders(label.getValue().asText()))
                .as(label.getKey())
                .isEqualTo(placeholders(english.path(label.getKey()).asText())));
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        var matcher = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** The English file begins with a byte order mark. */
    private static JsonNode read(String name) throws IOException {
        var text = new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
        return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
