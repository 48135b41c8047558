package spotcheck.regulation.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RegulationFile;
import spotcheck.regulation.period.PeriodKind;
import spotcheck.regulation.period.StartEvent;
import spotcheck.regulation.source.DataFiles;
import spotcheck.regulation.source.Kept;
import spotcheck.regulation.source.RegulationFiles;

/** Chinese names of the code words of the tables; a word that a changed table brings along stands for itself. */
@Component
public class LawWords {

    private static final String ANY = "*";
    private static final Pattern CODE_WORDS = Pattern.compile("[a-z0-9-]+( [a-z0-9-]+)*");

    private final Kept<Map<String, String>> labels;

    @Autowired
    public LawWords(Regimes regimes, RegulationFiles files) {
        labels = files.kept(() -> read(regimes, files));
    }

    /** Those that come with the program. */
    public LawWords(Regimes regimes) {
        this(regimes, RegulationFiles.shipped());
    }

    private static Map<String, String> read(Regimes regimes, RegulationFiles files) {
        var read = new HashMap<String, String>();
        regimes.every().forEach(one -> put(read, ANY, one.regime().code(), one.title()));
        files.everyRow(DataFiles.EVIDENCE).forEach(row -> put(read, ANY, row.get("code"), row.get("label")));
        Arrays.stream(StartEvent.values()).forEach(event -> put(read, ANY, event.code(), event.label()));
        Arrays.stream(PeriodKind.values()).forEach(period -> put(read, ANY, period.code(), period.label()));
        RegulationFile.rows("table-words.csv")
                .forEach(row -> put(read, row.get("decision"), row.get("word"), row.get("label")));
        return read;
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
        var own = labels.get().get(decision + " " + word);
        return own == null ? labels.get().getOrDefault(ANY + " " + word, word) : own;
    }

    private static void put(Map<String, String> labels, String decision, String word, String label) {
        labels.putIfAbsent(decision + " " + word, label);
    }
}
