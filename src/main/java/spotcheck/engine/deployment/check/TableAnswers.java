package spotcheck.engine.deployment.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * A table answers whatever it can be asked by exactly one row: neither a case that no row answers, nor one that two do.
 * Found by asking every combination of words; days by those on which a row begins or ends, and the day before.
 */
class TableAnswers {

    private static final int EXAMPLES = 3;
    private static final int MOST = 200_000;

    private final Findings findings;
    private final Map<String, Boolean> asked = new LinkedHashMap<>();

    TableAnswers(Findings findings) {
        this.findings = findings;
    }

    /** @param before the table as it stands, whose numbers and days are asked too, so that a row gone is seen */
    void check(String element, DecisionTable before, DecisionTable now) {
        if (now.getHitPolicy() == HitPolicy.UNIQUE) {
            unique(element, TableQuestions.of(before, now), List.copyOf(now.getRules()));
        } else {
            twice(element, List.copyOf(now.getRules()));
        }
    }

    private void unique(String element, TableQuestions questions, List<Rule> rows) {
        if (questions.size() > MOST) {
            findings.add(element, "输入的组合超过 " + MOST + " 种，无法逐一核对");
            return;
        }
        var gaps = new ArrayList<String>();
        var overlaps = new LinkedHashMap<List<Integer>, String>();
        questions.forEach(values -> {
            var hits = hits(rows, values);
            if (hits.isEmpty()) {
                gaps.add(questions.told(values));
            } else if (hits.size() > 1) {
                overlaps.putIfAbsent(hits, questions.told(values));
            }
        });
        tell(element, rows, gaps, overlaps);
    }

    private void tell(String element, List<Rule> rows, List<String> gaps, Map<List<Integer>, String> overlaps) {
        gaps.stream().limit(EXAMPLES).forEach(example -> findings.add(element, "没有一行回答：" + example));
        if (gaps.size() > EXAMPLES) {
            findings.add(element, "共有 " + gaps.size() + " 种情形没有一行回答");
        }
        overlaps.entrySet().stream()
                .limit(EXAMPLES)
                .forEach(both ->
                        findings.add(element, numbers(both.getKey(), rows) + "同时回答：" + both.getValue() + "；每种情形只能有一行"));
    }

    private static String numbers(List<Integer> hits, List<Rule> rows) {
        return String.join(
                "和",
                hits.stream()
                        .map(row -> "第 " + (row + 1) + " 行（" + rows.get(row).getId() + "）")
                        .toList());
    }

    private List<Integer> hits(List<Rule> rows, List<Object> values) {
        return IntStream.range(0, rows.size())
                .filter(row -> matches(rows.get(row), values))
                .boxed()
                .toList();
    }

    private boolean matches(Rule row, List<Object> values) {
        var column = 0;
        for (var cell : row.getInputEntries()) {
            if (column < values.size() && !holds(cell.getTextContent().strip(), values.get(column++))) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(String cell, Object value) {
        return asked.computeIfAbsent(cell + " ? " + value, unknown -> FeelCell.holds(cell, value));
    }

    /** A table that collects may answer nothing or much, but the same row stands in it once. */
    private void twice(String element, List<Rule> rows) {
        var first = new LinkedHashMap<String, Integer>();
        for (var row = 0; row < rows.size(); row++) {
            var same = first.putIfAbsent(cells(rows.get(row)), row);
            if (same != null) {
                findings.add(element, numbers(List.of(same, row), rows) + "完全相同");
            }
        }
    }

    private static String cells(Rule row) {
        var cells = new StringBuilder();
        row.getInputEntries()
                .forEach(cell -> cells.append(cell.getTextContent().strip()).append('|'));
        row.getOutputEntries()
                .forEach(cell -> cells.append(cell.getTextContent().strip()).append('|'));
        return cells.toString();
    }
}
