package spotcheck.regulation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Titles of the statutory papers per regime, from {@code regulations/papers.csv}; {@code *} serves all others. A paper that
 * is none of ours, such as the laboratory's report, is listed with the reason why it is not made.
 */
@Component
public class PaperTitles {

    private static final String ANY = "*";

    private final Map<String, PaperTitle> titles = new LinkedHashMap<>();

    PaperTitles() {
        RegulationFile.rows("papers.csv").stream()
                .filter(row -> row.get("notMade").isEmpty())
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

    /** Whether the regime asks for such a paper. */
    public boolean knows(String kind, Regime regime) {
        return titles.containsKey(key(kind, regime.code())) || titles.containsKey(key(kind, ANY));
    }

    /** What regimes call a paper that a regime does not know. */
    public String any(String kind) {
        return titles.entrySet().stream()
                .filter(title -> title.getKey().startsWith(kind + "@"))
                .map(title -> title.getValue().title())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static String key(String kind, String regime) {
        return kind + "@" + regime;
    }
}
