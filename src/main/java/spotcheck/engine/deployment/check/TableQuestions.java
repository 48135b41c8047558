package spotcheck.engine.deployment.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;

/**
 * All that a table can be asked: listed words, yes and no; where nothing is listed, the numbers, days and words that its
 * cells name, and a word that they do not.
 */
record TableQuestions(List<String> labels, List<List<Object>> values) {

    private static final Pattern DAY = Pattern.compile("date\\(\"(\\d{4}-\\d\\d-\\d\\d)\"\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String OTHER = "（其他）";

    static TableQuestions of(DecisionTable before, DecisionTable now) {
        var labels = now.getInputs().stream().map(Input::getLabel).toList();
        var values = new ArrayList<List<Object>>();
        var column = 0;
        for (var input : now.getInputs()) {
            values.add(values(
                    input,
                    Stream.concat(cells(before, column), cells(now, column)).toList()));
            column++;
        }
        return new TableQuestions(labels, values);
    }

    private static List<Object> values(Input input, List<String> cells) {
        if (input.getInputValues() != null) {
            return List.copyOf(TableWords.in(input.getInputValues().getText().getTextContent()));
        }
        return switch (String.valueOf(input.getInputExpression().getTypeRef())) {
            case "boolean" -> List.of(true, false);
            case "integer", "number" -> numbers(cells);
            default -> cells.stream().anyMatch(cell -> DAY.matcher(cell).find()) ? days(cells) : words(cells);
        };
    }

    private static List<Object> numbers(List<String> cells) {
        var numbers = new TreeSet<Integer>();
        cells.forEach(
                cell -> NUMBER.matcher(cell).results().forEach(found -> numbers.add(Integer.valueOf(found.group()))));
        return List.copyOf(numbers);
    }

    /** From the first day that a row names: what lies before it no table answers. */
    private static List<Object> days(List<String> cells) {
        var days = new TreeSet<LocalDate>();
        cells.forEach(cell -> DAY.matcher(cell).results().forEach(found -> days.add(LocalDate.parse(found.group(1)))));
        var asked = new TreeSet<>(days);
        days.forEach(day -> asked.add(day.minusDays(1)));
        days.forEach(day -> asked.add(day.plusDays(1)));
        return asked.tailSet(days.first()).stream().map(day -> (Object) day).toList();
    }

    private static List<Object> words(List<String> cells) {
        Set<Object> words = new LinkedHashSet<>();
        cells.forEach(cell -> words.addAll(TableWords.in(cell)));
        words.add(OTHER);
        return List.copyOf(words);
    }

    private static Stream<String> cells(DecisionTable table, int column) {
        return table.getRules().stream()
                .map(row -> List.copyOf(row.getInputEntries()))
                .filter(cells -> column < cells.size())
                .map(cells -> cells.get(column).getTextContent());
    }

    long size() {
        return values.stream().mapToLong(List::size).reduce(1, (one, other) -> one * other);
    }

    void forEach(Consumer<List<Object>> asked) {
        ask(List.of(), asked);
    }

    private void ask(List<Object> begun, Consumer<List<Object>> asked) {
        if (begun.size() == values.size()) {
            asked.accept(begun);
            return;
        }
        for (var value : values.get(begun.size())) {
            var longer = new ArrayList<>(begun);
            longer.add(value);
            ask(longer, asked);
        }
    }

    /** A combination as a person reads it. */
    String told(List<Object> asked) {
        var told = new ArrayList<String>();
        for (var column = 0; column < asked.size(); column++) {
            told.add(labels.get(column) + "=" + shown(asked.get(column)));
        }
        return told.isEmpty() ? "一切情形" : String.join("，", told);
    }

    private static String shown(Object value) {
        return value instanceof Boolean yes ? (yes ? "是" : "否") : String.valueOf(value);
    }
}
