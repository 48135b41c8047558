package spotcheck.audit.lists;

import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.access.Act;
import spotcheck.access.RightsTable;

/** Lines of the log in words, not in addresses. */
@Component
class ActWords {

    /** What is asked in an address, in Chinese; pages and sizes say nothing. */
    private static final Map<String, String> ASKED = Map.ofEntries(
            Map.entry("q", "关键词"),
            Map.entry("query", "关键词"),
            Map.entry("regime", "办法"),
            Map.entry("region", "地区"),
            Map.entry("status", "状态"),
            Map.entry("outcome", "办理结果"),
            Map.entry("conclusion", "结论"),
            Map.entry("from", "自"),
            Map.entry("to", "至"),
            Map.entry("overdue", "有逾期"),
            Map.entry("deviations", "有偏离"),
            Map.entry("broken", "核验不符"),
            Map.entry("person", "人员"),
            Map.entry("number", "案号"),
            Map.entry("act", "事项"));

    private final RightsTable table;

    ActWords(RightsTable table) {
        this.table = table;
    }

    /** @param word of the table of rights; empty for the engine's own interface */
    String act(String word, String request) {
        var known = RequestWords.of(request);
        return known.isEmpty() && !word.isEmpty() ? table.act(word).label() : known.isEmpty() ? "其他操作" : known;
    }

    /** @param task name of the task that was done; empty for none */
    String detail(String request, String task) {
        var asked = request.indexOf('?');
        var told = new StringJoiner("；");
        if (!task.isEmpty()) {
            told.add(task);
        }
        if (asked >= 0) {
            Stream.of(request.substring(asked + 1).split("&"))
                    .map(part -> part.split("=", 2))
                    .filter(part -> part.length == 2 && !part[1].isBlank() && ASKED.containsKey(part[0]))
                    .forEach(part -> told.add(ASKED.get(part[0]) + "：" + (part[1].equals("true") ? "是" : part[1])));
        }
        return told.toString();
    }

    /** A condition on lines whose words have this part. */
    String asked(String part) {
        if (part.isEmpty()) {
            return "1 = 1";
        }
        var words = table.acts().stream()
                .filter(act -> act.label().contains(part))
                .map(Act::word)
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(", "));
        var requests = RequestWords.likes(part).stream()
                .map(like -> "l.request like '" + like + "'")
                .collect(Collectors.joining(" or "));
        return Stream.of(words.isEmpty() ? "" : "l.act in (" + words + ")", requests)
                .filter(condition -> !condition.isEmpty())
                .collect(Collectors.joining(" or ", "(", ")"))
                .replace("()", "1 = 0");
    }
}
