package spotcheck.intervention;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words of the engine's log in Chinese; one that nobody knows stays as it is. */
@Component
public class OperationWords {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, String> labels = new HashMap<>();

    OperationWords() {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("audit/operation-words.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            rows.forEach(row -> labels.put(row.get("kind") + row.get("word"), row.get("label")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * An operation of the engine in Chinese.
     *
     * @param act operation and thing, with a blank between
     */
    public String act(String act) {
        var thing = act.indexOf(' ');
        return say("act", act.substring(0, thing)) + say("thing", act.substring(thing + 1));
    }

    public String property(String word) {
        return say("property", word);
    }

    public String value(String word) {
        return say("value", word);
    }

    private String say(String kind, String word) {
        return labels.getOrDefault(kind + word, word);
    }
}
