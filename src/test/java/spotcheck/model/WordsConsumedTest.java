package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/**
 * Every word that a table asks for is said by somebody, and every word that it answers leads somewhere:
 * {@code written-out/words.csv} names who says it and where it leads, and what is not built yet.
 */
class WordsConsumedTest {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    @Test
    void everyWordOfEveryTableIsWrittenOut() {
        var written = new TreeSet<String>();
        rows().forEach(row -> written.add(row.get("table") + " " + row.get("column") + " " + row.get("word")));
        var words = new TreeSet<String>();
        tables().forEach(table -> words(table).forEach(words::add));
        assertThat(written).isEqualTo(words);
    }

    @Test
    void everyWordIsSaidOrLeadsWhereTheListHasIt() {
        assertThat(rows().toList())
                .allSatisfy(row -> assertThat(holds(row.get("by"), row.get("table"), row.get("word")))
                        .as("%s %s %s by %s", row.get("table"), row.get("column"), row.get("word"), row.get("by"))
                        .isTrue());
    }

    private static boolean holds(String by, String table, String word) {
        var kind = by.substring(0, by.indexOf(':'));
        var place = by.substring(by.indexOf(':') + 1);
        return switch (kind) {
            case "form" ->
                read(Path.of("forms", place.split("\\.", -1)[0] + ".form")).contains("\"" + word + "\"");
            case "java" -> says(source(place), word);
            case "every" -> !source(place).isEmpty();
            case "diagram" -> diagram(place).contains("${" + table + " == '" + word + "'}");
            case "diagram-input" -> diagram(place).contains(">" + word + "<");
            case "property" ->
                Diagram.all().stream().anyMatch(each -> diagram(each.toString().replace(".bpmn", ""))
                        .contains("name=\"" + place + "\" value=\"" + word + "\""));
            case "default" -> hasDefault(place.split("/", -1)[0], place.split("/", -1)[1]);
            case "person" ->
                Diagram.all().stream()
                        .flatMap(each -> each.elements(UserTask.class).stream())
                        .anyMatch(task -> ElementIds.withoutPrefix(task).equals(place));
            case "not-yet" -> place.matches(".*[\\u4e00-\\u9fff].*");
            default -> false;
        };
    }

    /** As a word, or as the constant whose word it is. */
    private static boolean says(String source, String word) {
        var constant = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return source.contains("\"" + word + "\"")
                || Pattern.compile("\\b" + constant + "\\b").matcher(source).find();
    }

    private static boolean hasDefault(String process, String gateway) {
        return Diagram.all().stream()
                .filter(each -> each.toString().equals(process + ".bpmn"))
                .flatMap(each -> each.elements(ExclusiveGateway.class).stream())
                .anyMatch(each -> each.getId().equals(gateway) && each.getDefault() != null);
    }

    private static Stream<String> words(Path file) {
        var model = Dmn.readModelFromFile(file.toFile());
        var table = model.getModelElementsByType(DecisionTable.class).iterator().next();
        var name = table.getParentElement().getAttributeValue("id") + " ";
        var asked = table.getInputs().stream()
                .filter(input -> input.getInputValues() != null)
                .filter(input ->
                        !input.getInputExpression().getText().getTextContent().equals("regime"))
                .flatMap(input -> QUOTED.matcher(input.getInputValues().getTextContent())
                        .results()
                        .map(word -> input.getInputExpression().getText().getTextContent() + " " + word.group(1)));
        var outputs = List.copyOf(table.getOutputs());
        var answered = table.getRules().stream().flatMap(rule -> answers(rule, outputs));
        return Stream.concat(asked, answered).distinct().map(word -> name + word);
    }

    private static Stream<String> answers(Rule rule, List<Output> outputs) {
        var entries = List.copyOf(rule.getOutputEntries());
        return Stream.iterate(0, column -> column < outputs.size(), column -> column + 1)
                .filter(column -> !outputs.get(column).getName().equals("legalBasis"))
                .flatMap(column -> QUOTED.matcher(entries.get(column).getTextContent())
                        .results()
                        .map(word -> outputs.get(column).getName() + " " + word.group(1)));
    }

    private static Stream<CSVRecord> rows() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var file = WordsConsumedTest.class.getResourceAsStream("/written-out/words.csv");
                var rows = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.getRecords().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> tables() {
        return list(Path.of("dmn")).filter(path -> path.toString().endsWith(".dmn"));
    }

    private static String source(String type) {
        return list(Path.of("src/main/java"))
                .filter(path -> path.getFileName().toString().equals(type + ".java"))
                .map(WordsConsumedTest::read)
                .collect(Collectors.joining());
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String diagram(String process) {
        return read(Path.of("processes", process + ".bpmn"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
