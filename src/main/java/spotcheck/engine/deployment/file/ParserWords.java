package spotcheck.engine.deployment.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Chinese for what the parsers of XML, BPMN and DMN say in English. */
public final class ParserWords {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDelimiter(';')
            .setQuote(null)
            .get();

    /** What a message names, when no sentence is known for it. */
    private static final Pattern NAMED = Pattern.compile("'([^']+)'|\"([^\"]+)\"");

    private static final Map<Pattern, String> SENTENCES = read();

    private ParserWords() {}

    public static String chinese(@Nullable String said) {
        var message = said == null ? "" : said.strip();
        return SENTENCES.entrySet().stream()
                .flatMap(sentence -> {
                    var match = sentence.getKey().matcher(message);
                    return match.matches()
                            ? Optional.of(match.replaceFirst(sentence.getValue())).stream()
                            : Optional.<String>empty().stream();
                })
                .findFirst()
                .orElseGet(() -> "内容不合格式" + named(message));
    }

    private static String named(String message) {
        var found = NAMED.matcher(message);
        return found.find() ? "，见“" + (found.group(1) == null ? found.group(2) : found.group(1)) + "”" : "";
    }

    private static Map<Pattern, String> read() {
        var sentences = new LinkedHashMap<Pattern, String>();
        try (var reader = new InputStreamReader(
                        new ClassPathResource("engine/parser-words.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            rows.forEach(row -> sentences.put(Pattern.compile(row.get("said"), Pattern.DOTALL), row.get("chinese")));
            return sentences;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
