package spotcheck.regulation.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads one file of {@code regulations/catalogue/}. */
final class CatalogueFile {

    private CatalogueFile() {}

    static Text read(String code) {
        // Read in parallel: the threads of the common pool do not know the classes of a packaged application.
        var file = new ClassPathResource("/regulations/catalogue/" + code + ".yaml", CatalogueFile.class);
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            Map<String, Object> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return new Text(
                    code,
                    word(content, "title"),
                    word(content, "issuer"),
                    word(content, "effective"),
                    rows(content).stream().map(row -> rule(code, row)).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Rule rule(String text, Map<String, Object> row) {
        return new Rule(
                word(row, "id"),
                text,
                word(row, "article"),
                word(row, "stage"),
                word(row, "kind"),
                word(row, "actor"),
                word(row, "zh"),
                word(row, "en"),
                params(row),
                documents(row),
                findWord(row, "notOperative"),
                findWord(row, "certainty"));
    }

    private static String word(Map<String, Object> row, String key) {
        return Objects.requireNonNull(findWord(row, key), () -> key + " is missing in " + row);
    }

    private static @Nullable String findWord(Map<String, Object> row, String key) {
        return row.get(key) instanceof String word ? word : null;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> content) {
        return (List<Map<String, Object>>) Objects.requireNonNull(content.get("rules"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> params(Map<String, Object> row) {
        return (Map<String, Object>) row.getOrDefault("params", Map.of());
    }

    private static List<String> documents(Map<String, Object> row) {
        return row.get("documents") instanceof List<?> named
                ? named.stream().map(String::valueOf).toList()
                : List.of();
    }
}
