package spotcheck.regulation.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.regulation.source.DataFiles;

/** Reads one file of {@code regulations/catalogue/}. */
final class CatalogueFile {

    private CatalogueFile() {}

    static Text read(String code, byte[] written) {
        var content = DataFiles.catalogue(written);
        return new Text(
                code,
                word(content, "title"),
                word(content, "issuer"),
                word(content, "effective"),
                rows(content).stream().map(row -> rule(code, row)).toList());
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
                Objects.requireNonNullElse(findWord(row, "en"), ""),
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
