package spotcheck.audit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import spotcheck.audit.AskedTable.MatchedRow;
import spotcheck.audit.AskedTable.Value;
import spotcheck.regulation.PeriodKind;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.StartEvent;

/** The words of decision tables in Chinese; a word that nobody knows stays as it is. */
@Component
class TableWords {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Pattern SEVERAL = Pattern.compile("[a-z0-9-]+( [a-z0-9-]+)+");
    private static final String DAY = "date\\(\"([0-9-]+)\"\\)";
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9-]+)\"");

    private final Map<String, String> labels = new HashMap<>();

    TableWords(Regimes regimes) {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("audit/table-words.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            rows.forEach(row -> labels.put(row.get("word"), row.get("label")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        regimes.codes()
                .forEach(code ->
                        labels.put(code, regimes.profile(new Regime(code)).title()));
        Arrays.stream(PeriodKind.values()).forEach(kind -> labels.put(kind.code(), kind.label()));
    }

    /** A word, or several with blanks between. */
    String say(String words) {
        return SEVERAL.matcher(words).matches()
                ? Stream.of(words.split(" ")).map(this::one).collect(Collectors.joining("、"))
                : one(words);
    }

    private String one(String word) {
        return labels.getOrDefault(word, StartEvent.labelOf(word));
    }

    AskedTable say(AskedTable asked) {
        return new AskedTable(
                asked.table(),
                asked.name(),
                asked.version(),
                asked.element(),
                asked.at(),
                say(asked.inputs()),
                asked.rows().stream().map(this::say).toList());
    }

    private MatchedRow say(MatchedRow row) {
        return new MatchedRow(
                row.number(),
                row.says(),
                row.conditions().stream()
                        .map(one -> new Value(one.label(), condition(one.value())))
                        .toList(),
                say(row.answers()),
                row.legalBasis());
    }

    private List<Value> say(List<Value> values) {
        return values.stream()
                .map(one -> new Value(one.label(), say(one.value())))
                .toList();
    }

    private String condition(String text) {
        if (text.equals("-")) {
            return "不限";
        }
        var dated = text.replaceAll("\\[" + DAY + "\\.\\." + DAY + "\\)", "自$1起，$2之前")
                .replaceAll(">= " + DAY, "自$1起")
                .replaceAll("< " + DAY, "$1之前");
        return say(QUOTED.matcher(dated).replaceAll(quoted -> say(quoted.group(1))));
    }
}
