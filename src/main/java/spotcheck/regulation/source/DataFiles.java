package spotcheck.regulation.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The data of a regime: which files a process owner may change, and how each is read. */
public final class DataFiles {

    public static final String REGIMES = "regimes.csv";
    public static final String PAPERS = "papers.csv";
    public static final String PRODUCTION_STOP = "production-stop.csv";
    public static final String EVIDENCE = "evidence.csv";

    /** The lists, each with the columns that tell its rows apart. */
    private static final Map<String, List<String>> KEYS = Map.of(
            REGIMES, List.of("regime"),
            PAPERS, List.of("kind", "regime"),
            PRODUCTION_STOP, List.of("regime"),
            EVIDENCE, List.of("code"));

    private static final Pattern CATALOGUE = Pattern.compile("([A-Z][A-Z0-9]*)\\.yaml");

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private DataFiles() {}

    /** @param name without folder */
    public static boolean isOne(String name) {
        return isList(name) || isCatalogue(name);
    }

    /** Names of the lists. */
    public static Set<String> lists() {
        return KEYS.keySet();
    }

    public static boolean isList(String name) {
        return KEYS.containsKey(name);
    }

    /** Rules of one text, such as {@code CQ23.yaml}. */
    public static boolean isCatalogue(String name) {
        return CATALOGUE.matcher(name).matches();
    }

    /** @return the code of the text whose rules it has, such as {@code CQ23} */
    public static String text(String catalogue) {
        return catalogue.substring(0, catalogue.length() - ".yaml".length());
    }

    /** As it comes with the program, if it does. */
    public static Optional<byte[]> shipped(String name) {
        return Shipped.find(name);
    }

    /** A heading line, then one row a line. */
    public static List<CSVRecord> rows(byte[] list) {
        try (var reader = new InputStreamReader(new ByteArrayInputStream(list), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            return rows.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What tells a row of the list from the others. */
    public static String key(String list, CSVRecord row) {
        return String.join(
                " ", KEYS.getOrDefault(list, List.of()).stream().map(row::get).toList());
    }

    /** Whether a row is of a regime that is not in force, or of none. */
    static boolean isOfBefore(CSVRecord row, Set<String> inForce) {
        return !row.isMapped("regime") || (!row.get("regime").equals("*") && !inForce.contains(row.get("regime")));
    }

    /** A catalogue as it is written; empty if it is none. */
    public static Map<String, Object> catalogue(byte[] content) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var read = new LinkedHashMap<String, Object>();
        if (new Yaml(new SafeConstructor(options)).load(new String(content, StandardCharsets.UTF_8))
                instanceof Map<?, ?> map) {
            map.forEach((key, value) -> read.put(String.valueOf(key), value));
        }
        return read;
    }

    /** The rules of a catalogue as they are written. */
    public static List<Map<?, ?>> rules(Map<String, Object> catalogue) {
        return catalogue.get("rules") instanceof List<?> rules
                ? rules.stream()
                        .map(rule -> rule instanceof Map<?, ?> row ? row : Map.of())
                        .<Map<?, ?>>map(row -> row)
                        .toList()
                : List.of();
    }
}
