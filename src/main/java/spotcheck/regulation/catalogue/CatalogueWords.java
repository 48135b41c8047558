package spotcheck.regulation.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.regulation.RegulationFile;

/** What the code words of the catalogue are called in Chinese, in the order in which people choose from them. */
@Lazy
@Component
public class CatalogueWords {

    private final Map<String, Map<String, String>> groups = new LinkedHashMap<>();

    public CatalogueWords() {
        RegulationFile.rows("catalogue-words.csv")
                .forEach(row -> groups.computeIfAbsent(row.get("group"), group -> new LinkedHashMap<>())
                        .put(row.get("code"), row.get("label")));
    }

    /** @param group {@code stage}, {@code kind}, {@code actor}, {@code certainty} or {@code state} */
    public Map<String, String> of(String group) {
        return groups.getOrDefault(group, Map.of());
    }

    public String label(String group, String code) {
        return of(group).getOrDefault(code, code);
    }
}
