package spotcheck.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import spotcheck.audit.AskedTable.MatchedRow;
import spotcheck.audit.AskedTable.Value;
import spotcheck.regulation.wording.LawWords;

/** What a table was asked and answered, in Chinese; what is no word of a table stays as it is. */
@Component
public class AskedWords {

    private static final String ANY_TABLE = "";
    private static final String ENTRY = "decision.";
    private static final String DAY = "date\\(\"([0-9-]+)\"\\)";
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9-]+)\"");

    private final LawWords words;

    AskedWords(LawWords words) {
        this.words = words;
    }

    public String say(String word) {
        return say(ANY_TABLE, word);
    }

    public String say(String table, String value) {
        return words.said(table, value);
    }

    /** What an entry tells: that of a table has the words with which it calculated. */
    public JsonNode say(String kind, JsonNode details) {
        if (!kind.startsWith(ENTRY) || !details.isObject()) {
            return details;
        }
        var said = JsonNodeFactory.instance.objectNode();
        details.properties().forEach(fact -> said.set(fact.getKey(), say(kind, fact)));
        return said;
    }

    private JsonNode say(String kind, Map.Entry<String, JsonNode> fact) {
        return fact.getValue().isTextual()
                ? TextNode.valueOf(
                        say(kind.substring(ENTRY.length()), fact.getValue().textValue()))
                : fact.getValue();
    }

    public AskedTable say(AskedTable asked) {
        var table = asked.table();
        return new AskedTable(
                table,
                asked.name(),
                asked.version(),
                asked.element(),
                asked.at(),
                say(table, asked.inputs()),
                asked.rows().stream().map(row -> say(table, row)).toList());
    }

    private MatchedRow say(String table, MatchedRow row) {
        return new MatchedRow(
                row.number(),
                row.says(),
                row.conditions().stream()
                        .map(one -> new Value(one.label(), condition(table, one.value())))
                        .toList(),
                say(table, row.answers()),
                row.legalBasis());
    }

    private List<Value> say(String table, List<Value> values) {
        return values.stream()
                .map(one -> new Value(one.label(), say(table, one.value())))
                .toList();
    }

    private String condition(String table, String text) {
        if (text.equals("-")) {
            return "不限";
        }
        var dated = text.replaceAll("\\[" + DAY + "\\.\\." + DAY + "\\)", "自$1起，$2之前")
                .replaceAll(">= " + DAY, "自$1起")
                .replaceAll("< " + DAY, "$1之前");
        return say(table, QUOTED.matcher(dated).replaceAll(quoted -> say(table, quoted.group(1))));
    }
}
