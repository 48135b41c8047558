package spotcheck.regulation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Titles of the statutory papers per regime, from {@code regulations/papers.csv}; {@code *} serves all others. */
@Component
public class PaperTitles {

    private static final String ANY = "*";

    private final Map<String, PaperTitle> titles = new LinkedHashMap<>();

    PaperTitles() {
        RegulationFile.rows("papers.csv")
                .forEach(row -> titles.put(
                        key(row.get("kind"), row.get("regime")),
                        new PaperTitle(row.get("title"), RuleIds.parse(row.get("legalBasis")))));
    }

    /**
     * How a regime calls a paper.
     *
     * @param kind code word of the paper, such as {@code rectification-order}
     * @throws IllegalArgumentException if no regime knows such a paper
     */
    public PaperTitle of(String kind, Regime regime) {
        var title = titles.getOrDefault(key(kind, regime.code()), titles.get(key(kind, ANY)));
        if (title == null) {
            throw new IllegalArgumentException("No title for " + kind);
        }
        return title;
    }

    private static String key(String kind, String regime) {
        return kind + "@" + regime;
    }
}
