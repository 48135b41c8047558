package spotcheck.regulation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.regulation.source.DataFiles;
import spotcheck.regulation.source.Kept;
import spotcheck.regulation.source.RegulationFiles;

/**
 * Titles of the statutory papers per regime, from {@code regulations/papers.csv}; {@code *} serves all others. A paper that
 * is none of ours, such as the laboratory's report, is listed with the reason why it is not made.
 */
@Component
public class PaperTitles {

    private static final String ANY = "*";

    private final RegulationFiles files;
    private final Kept<Map<String, PaperTitle>> titles;

    PaperTitles(RegulationFiles files) {
        this.files = files;
        this.titles = files.kept(this::read);
    }

    private Map<String, PaperTitle> read() {
        var read = new LinkedHashMap<String, PaperTitle>();
        files.everyRow(DataFiles.PAPERS).stream()
                .filter(row -> row.get("notMade").isEmpty())
                .forEach(row -> read.put(
                        key(row.get("kind"), row.get("regime")),
                        new PaperTitle(row.get("title"), RuleIds.parse(row.get("legalBasis")))));
        return read;
    }

    /**
     * How a regime calls a paper.
     *
     * @param kind code word of the paper, such as {@code rectification-order}
     * @throws IllegalArgumentException if no regime knows such a paper
     */
    public PaperTitle of(String kind, Regime regime) {
        var title =
                titles.get().getOrDefault(key(kind, regime.code()), titles.get().get(key(kind, ANY)));
        if (title == null) {
            throw new IllegalArgumentException("No title for " + kind);
        }
        return title;
    }

    /** Whether the regime asks for such a paper. */
    public boolean knows(String kind, Regime regime) {
        return titles.get().containsKey(key(kind, regime.code()))
                || titles.get().containsKey(key(kind, ANY));
    }

    /** What regimes call a paper that a regime does not know. */
    public String any(String kind) {
        return titles.get().entrySet().stream()
                .filter(title -> title.getKey().startsWith(kind + "@"))
                .map(title -> title.getValue().title())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static String key(String kind, String regime) {
        return kind + "@" + regime;
    }
}
