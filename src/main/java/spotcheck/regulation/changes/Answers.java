package spotcheck.regulation.changes;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import spotcheck.regulation.LawTable;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.changes.TableChange.Said;
import spotcheck.regulation.wording.LawWords;

/**
 * What a table answers under one regime.
 *
 * @param rows the matching rows without their legal basis and without empty outputs
 * @param rules ids of the rules that the rows cite
 */
record Answers(List<Map<String, Object>> rows, Set<String> rules) {

    private static final String BASIS = "legalBasis";

    static Answers none() {
        return new Answers(List.of(), Set.of());
    }

    static Answers of(LawTable table, String regime, Map<String, Object> asked) {
        var whole = new LinkedHashMap<>(asked);
        whole.put("regime", regime);
        var rows = table.ask(whole);
        var rules = new LinkedHashSet<String>();
        rows.forEach(row ->
                rules.addAll(RuleIds.parse(String.valueOf(row.get(BASIS))).ids()));
        return new Answers(rows.stream().map(Answers::said).toList(), rules);
    }

    Answers and(Answers others) {
        var all = new LinkedHashSet<>(rules);
        all.addAll(others.rules);
        return new Answers(others.rows, all);
    }

    Said told(LawTable table, LawWords words) {
        var text = rows.stream().map(row -> text(table, words, row)).toList();
        return new Said(text, rows, List.copyOf(rules));
    }

    private static Map<String, Object> said(Map<String, Object> row) {
        var said = new LinkedHashMap<>(row);
        said.remove(BASIS);
        said.values().removeIf(Objects::isNull);
        return said;
    }

    private static String text(LawTable table, LawWords words, Map<String, Object> row) {
        return row.entrySet().stream()
                .map(output -> plain(table.outputs().getOrDefault(output.getKey(), output.getKey())) + "："
                        + words.label(table.decision(), output.getValue()))
                .collect(Collectors.joining("；"));
    }

    /** Labels of columns explain themselves in brackets to who edits the table. */
    private static String plain(String label) {
        return label.replaceFirst("（[^）]*）$", "");
    }
}
