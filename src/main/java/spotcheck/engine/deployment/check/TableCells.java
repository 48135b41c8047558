package spotcheck.engine.deployment.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A cell holds what its column is for: a word where words stand, a number where numbers stand, and no number below nought. */
class TableCells {

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern YES_OR_NO = Pattern.compile("true|false");

    private final Findings findings;

    TableCells(Findings findings) {
        this.findings = findings;
    }

    void check(String element, DecisionTable table) {
        var outputs = List.copyOf(table.getOutputs());
        var inputs = table.getInputs().stream()
                .map(input -> String.valueOf(input.getInputExpression().getTypeRef()))
                .toList();
        var number = 0;
        for (var row : table.getRules()) {
            var place = element + "第 " + ++number + " 行（" + row.getId() + "）";
            outputs(place, row, outputs);
            inputs(place, row, inputs);
        }
    }

    private void outputs(String place, Rule row, List<Output> outputs) {
        var cells = new ArrayList<>(row.getOutputEntries());
        for (var column = 0; column < Math.min(cells.size(), outputs.size()); column++) {
            var text = cells.get(column).getTextContent().strip();
            var output = outputs.get(column);
            if (!text.isEmpty()
                    && !text.equals("null")
                    && !kind(output.getTypeRef()).matcher(text).matches()) {
                findings.add(place, "输出 " + output.getName() + " 的“" + text + "”" + expected(output.getTypeRef()));
            }
        }
    }

    private void inputs(String place, Rule row, List<String> types) {
        var cells = new ArrayList<>(row.getInputEntries());
        for (var column = 0; column < Math.min(cells.size(), types.size()); column++) {
            var text = cells.get(column).getTextContent().strip();
            if (!types.get(column).equals("string")
                    && !text.contains("date(")
                    && WORD.matcher(text).find()) {
                findings.add(place, "条件“" + text + "”" + expected(types.get(column)));
            }
        }
    }

    private static Pattern kind(String type) {
        return switch (String.valueOf(type)) {
            case "integer", "number", "long", "double" -> NUMBER;
            case "boolean" -> YES_OR_NO;
            default -> WORD;
        };
    }

    private static String expected(String type) {
        return switch (String.valueOf(type)) {
            case "integer", "number", "long", "double" -> "应为不小于零的整数，或者留空表示没有规定";
            case "boolean" -> "应为 true 或者 false";
            default -> "应为加英文引号的词";
        };
    }
}
