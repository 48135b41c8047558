package spotcheck.engine.deployment.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import spotcheck.engine.deployment.file.Law;
import spotcheck.engine.deployment.file.TableFile;

/** What a deployed table must keep so that diagrams and programs can ask it: its columns, its words, its citations. */
class TableCheck {

    private static final Set<HitPolicy> POLICIES = Set.of(HitPolicy.UNIQUE, HitPolicy.COLLECT);

    private final Law before;
    private final Predicate<String> regimes;
    private final Findings findings;

    /** @param regimes whether there is a regime of this code */
    TableCheck(Law before, Predicate<String> regimes, Findings findings) {
        this.before = before;
        this.regimes = regimes;
        this.findings = findings;
    }

    void check(TableFile file) {
        file.decisions().forEach(this::decision);
        expressions(file, LiteralExpression.class);
        expressions(file, UnaryTests.class);
        readable(file);
    }

    private void decision(Decision decision) {
        var element = "决策“" + decision.getName() + "”（" + decision.getId() + "）";
        var known = before.decision(decision.getId());
        if (known.isEmpty() || !(decision.getExpression() instanceof DecisionTable table)) {
            findings.add(element, known.isEmpty() ? "决策编号不在现有决策之内，编号不得更改" : "不是决策表");
            return;
        }
        var fixedTable = (DecisionTable) known.get().getExpression();
        policy(element, fixedTable, table);
        var words = TableWords.of(table);
        var fixed = TableWords.of(fixedTable);
        columns(element, "输入", fixed.inputs(), words.inputs());
        columns(element, "输出", fixed.outputs(), words.outputs());
        rows(element, table, words);
        new TableCells(findings).check(element, table);
        new TableAnswers(findings).check(element, fixedTable, table);
    }

    private void policy(String element, DecisionTable fixed, DecisionTable now) {
        if (!POLICIES.contains(now.getHitPolicy())) {
            findings.add(element, "命中策略须为 UNIQUE 或 COLLECT");
        } else if (now.getHitPolicy() != fixed.getHitPolicy()) {
            findings.add(element, "命中策略须保持 " + fixed.getHitPolicy() + "，不得改为 " + now.getHitPolicy());
        }
    }

    /** Only the list of regimes may grow: any other new word is one that no diagram understands. */
    private void columns(String element, String kind, Map<String, List<String>> fixed, Map<String, List<String>> now) {
        names(element, kind, fixed.keySet(), now.keySet());
        fixed.forEach((name, words) -> {
            var present = now.getOrDefault(name, words);
            var regime = name.equals("regime");
            without(words, present).stream()
                    .filter(word -> !regime || regimes.test(word))
                    .forEach(word -> findings.add(element, kind + " " + name + " 缺少词“" + word + "”"));
            without(
                            regime
                                    ? present.stream()
                                            .filter(word -> !regimes.test(word))
                                            .toList()
                                    : present,
                            regime ? List.of() : words)
                    .forEach(word -> findings.add(
                            element, kind + " " + name + " 的词“" + word + "”" + (regime ? "不是已登记的制度" : "不在约定之内")));
        });
    }

    private void names(String element, String kind, Collection<String> fixed, Collection<String> now) {
        without(fixed, now).forEach(name -> findings.add(element, "缺少" + kind + " " + name));
        without(now, fixed).forEach(name -> findings.add(element, kind + " " + name + " 不在约定之内"));
    }

    private void rows(String element, DecisionTable table, TableWords words) {
        var names = new ArrayList<>(words.outputs().keySet());
        if (table.getRules().isEmpty()) {
            findings.add(element, "没有任何一行");
        }
        var number = 0;
        for (var row : table.getRules()) {
            var place = element + "第 " + ++number + " 行（" + row.getId() + "）";
            cells(place, row.getInputEntries(), new ArrayList<>(words.inputs().values()));
            cells(place, row.getOutputEntries(), new ArrayList<>(words.outputs().values()));
            findings.cites(place, citation(row, names.indexOf("legalBasis")));
        }
    }

    private static String citation(Rule row, int column) {
        var entries = new ArrayList<>(row.getOutputEntries());
        return column < 0 || column >= entries.size()
                ? ""
                : entries.get(column).getTextContent().replace("\"", "");
    }

    private void cells(String place, Collection<? extends ModelElementInstance> cells, List<List<String>> allowed) {
        var column = 0;
        for (var cell : cells) {
            var words = column < allowed.size() ? allowed.get(column++) : List.<String>of();
            if (!words.isEmpty()) {
                without(TableWords.in(cell.getTextContent()), words)
                        .forEach(word -> findings.add(place, "词“" + word + "”不在该列允许的词之内"));
            }
        }
    }

    /** FEEL alone: any other language would be a program. */
    private void expressions(TableFile file, Class<? extends ModelElementInstance> type) {
        file.model().getModelElementsByType(type).stream()
                .filter(cell -> cell.getAttributeValue("expressionLanguage") != null)
                .forEach(cell -> findings.add("单元格 " + cell.getAttributeValue("id"), "不得另行指定表达式语言"));
    }

    /** A cell that FEEL cannot read would stop the case that asks for it. */
    private void readable(TableFile file) {
        file.model().getModelElementsByType(UnaryTests.class).stream()
                .filter(cell -> !FeelCell.isCondition(cell.getTextContent().strip()))
                .forEach(cell ->
                        findings.add(place(cell), "条件“" + cell.getTextContent().strip() + "”不是合格的表达式"));
        file.model().getModelElementsByType(LiteralExpression.class).stream()
                .filter(cell -> !FeelCell.isExpression(cell.getTextContent().strip()))
                .forEach(cell ->
                        findings.add(place(cell), "“" + cell.getTextContent().strip() + "”不是合格的表达式"));
    }

    private static String place(ModelElementInstance cell) {
        var id = cell.getAttributeValue("id");
        var row = cell.getParentElement();
        return "单元格" + (id == null ? "（" + row.getAttributeValue("id") + "）" : " " + id);
    }

    private static List<String> without(Collection<String> words, Collection<String> others) {
        return words.stream().filter(word -> !others.contains(word)).toList();
    }
}
