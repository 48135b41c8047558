package spotcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The Chinese texts of the web applications say everything that the English ones say, in Chinese. */
class WebappLocalesTest {

    /** Signs and names that are written the same in both languages. */
    private static final Set<String> SAME_IN_CHINESE =
            Set.of("ID", "ID*", "<", "<=", ">", ">=", "CSV", "JSON", "YYYY-MM-DDTHH:mm:ss");

    /** Chinese has no plural: the letter of the English one has nothing to stand for it. */
    private static final Pattern PLURAL = Pattern.compile("PLGN_.*_S");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern TAG = Pattern.compile("</?(?:a|strong|b|br|code)\\b[^>]*>");

    /** Not translated but replaced: the vendor's offer to move on, the first greeting, a start without a form. */
    private static final Set<String> OWN_WORDS = Set.of("BANNER_CE_EOL_TEXT", "FIRST_LOGIN_INFO", "NO_TASK_FORM");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void noTextIsMissingAndNoneIsLeftOver(String app) throws IOException {
        assertThat(keys(read(app, "zh"))).isEqualTo(keys(read(app, "en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void placeholdersAndTagsSurviveTheTranslation(String app) throws IOException {
        var english = read(app, "en");
        read(app, "zh").properties().forEach(label -> {
            var original = english.path(label.getKey()).asText();
            var text = label.getValue().asText();
            assertThat(found(PLACEHOLDER, text)).as(label.getKey()).isEqualTo(found(PLACEHOLDER, original));
            if (!OWN_WORDS.contains(label.getKey())) {
                assertThat(found(TAG, text)).as(label.getKey()).isEqualTo(found(TAG, original));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyTextIsChinese(String app) throws IOException {
        read(app, "zh").properties().forEach(label -> assertThat(
                        label.getValue().asText())
                .as(label.getKey())
                .matches(text -> SAME_IN_CHINESE.contains(text)
                        || (text.isEmpty() && mayBeEmpty(label.getKey()))
                        || text.codePoints().anyMatch(Character::isIdeographic)));
    }

    private static boolean mayBeEmpty(String key) {
        return OWN_WORDS.contains(key) || PLURAL.matcher(key).matches();
    }

    private static Set<String> keys(JsonNode labels) {
        var keys = new TreeSet<String>();
        labels.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static Set<String> found(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(match.groupCount())));
        return found;
    }

    /** The English files begin with a byte order mark. */
    private static JsonNode read(String app, String language) throws IOException {
        var file = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
        var text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        return new ObjectMapper()
                .readTree(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .path("labels");
    }
}
