package spotcheck.regulation.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RegulationFile;
import spotcheck.regulation.period.PeriodKind;
import spotcheck.regulation.period.StartEvent;

/** Chinese names of the code words of the tables; a word that a changed table brings along stands for itself. */
@Component
public class LawWords {

    private static final String ANY = "*";
    private static final Pattern CODE_WORDS = Pattern.compile("[a-z0-9-]+( [a-z0-9-]+)*");

    private final Map<String, String> labels = new HashMap<>();

    public LawWords(Regimes regimes) {
        regimes.codes()
                .forEach(
                        code -> put(ANY, code, regimes.profile(new Regime(code)).title()));
        RegulationFile.rows("evidence.csv").forEach(row -> put(ANY, row.get("code"), row.get("label")));
        Arrays.stream(StartEvent.values()).forEach(event -> put(ANY, event.code(), event.label()));
        Arrays.stream(PeriodKind.values()).forEach(period -> put(ANY, period.code(), period.label()));
        RegulationFile.rows("table-words.csv")
                .forEach(row -> put(row.get("decision"), row.get("word"), row.get("label")));
    }

    /** Several words separated by blanks become a list; yes and no, numbers and unknown words are said as they are. */
    public String label(String decision, Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        return Arrays.stream(String.valueOf(value).split(" "))
                .map(word -> one(decision, word))
                .collect(Collectors.joining("、"));
    }

    /** A text of a table: code words by their names, anything else as it is. */
    public String said(String decision, String text) {
        return CODE_WORDS.matcher(text).matches() ? label(decision, text) : text;
    }

    /** One word; where it does not matter which table it stands in, or none knows it, any decision will do. */
    public String one(String decision, String word) {
        var own = labels.get(decision + " " + word);
        return own == null ? labels.getOrDefault(ANY + " " + word, word) : own;
    }

    private void put(String decision, String word, String label) {
        labels.putIfAbsent(decision + " " + word, label);
    }
}
