package spotcheck.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;

/**
 * Double entry: what of the diagrams and forms no story could tell from a slip of the hand (an internal target of days, a rule
 * among ten, a star at a field) is written a second time in {@code written-out/}. Who changes one changes both, knowingly.
 */
class WrittenOutTest {

    private static final Path WRITTEN = Path.of("src/test/resources/written-out");

    /** How many columns say which row it is. */
    private static final Map<String, Integer> LISTS =
            Map.of("referral", 1, "volume", 1, "silence", 3, "production-stop", 1);

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    @Test
    void everyStepHasItsTargetOfDaysAndItsRules() throws IOException {
        var written = new TreeMap<String, String>();
        for (var row : rows(WRITTEN.resolve("steps.csv"))) {
            written.put(row.get("process") + " " + row.get("task"), row.get("workdays") + ": " + row.get("cites"));
        }
        var drawn = new TreeMap<String, String>();
        for (var diagram : Diagram.all()) {
            diagram.elements(UserTask.class)
                    .forEach(task -> drawn.put(
                            diagram.process().getId() + " " + task.getId().replace("userTask_", ""),
                            Diagram.propertyOf(task, "workdays").orElse("") + ": "
                                    + Diagram.legalBasisOf(task).orElse("")));
        }
        same(drawn, written);
    }

    /** Whole cases are done by these roles over HTTP; tasks whose role the case decides are seen there alone. */
    @Test
    void everyStepGoesToTheRoleThatTheLawNames() throws IOException {
        var written = new TreeMap<String, String>();
        for (var row : rows(WRITTEN.resolve("who-acts.csv"))) {
            if (row.get("where").isEmpty()) {
                written.put(row.get("process") + " " + row.get("task"), row.get("role"));
            }
        }
        var drawn = new TreeMap<>(written);
        for (var diagram : Diagram.all()) {
            diagram.elements(UserTask.class).stream()
                    .filter(task -> !task.getCamundaCandidateGroups().startsWith("$"))
                    .forEach(task -> drawn.put(
                            diagram.process().getId() + " " + task.getId().replace("userTask_", ""),
                            task.getCamundaCandidateGroups()));
        }
        same(drawn, written);
    }

    @Test
    void everyFormDemandsAndChecksWhatItShould() throws IOException {
        var written = new TreeMap<String, String>();
        for (var row : rows(WRITTEN.resolve("forms.csv"))) {
            written.put(row.get("form"), row.get("required") + " | " + row.get("checks"));
        }
        var drawn = new TreeMap<String, String>();
        for (var file : files("forms", ".form")) {
            var required = new ArrayList<String>();
            var checks = new ArrayList<String>();
            read(JSON.readTree(file.toFile()), "", required, checks);
            drawn.put(
                    Path.of("forms").relativize(file).toString().replace(".form", ""),
                    String.join(" ", required) + " | " + String.join(" ", checks));
        }
        same(drawn, written);
    }

    /** A choice that reads as another means, a field that nobody is shown: no story that submits values would see it. */
    @Test
    void everyFieldIsShownAndLimitedAndEveryChoiceReadsAsItMeans() throws IOException {
        var written = new TreeMap<String, String>();
        for (var row : rows(WRITTEN.resolve("fields.csv"))) {
            written.put(
                    row.get("form") + " " + row.get("field"),
                    row.get("limits") + " | " + row.get("hidden") + " | " + row.get("choices"));
        }
        var drawn = new TreeMap<String, String>();
        for (var file : files("forms", ".form")) {
            var form = Path.of("forms").relativize(file).toString().replace(".form", "");
            WrittenField.of(JSON.readTree(file.toFile()))
                    .forEach(field -> drawn.put(form + " " + field.key(), field.says()));
        }
        same(drawn, written);
    }

    /** What a row answers is examined from the text of the law ({@code dmn/examples/}); here it is which articles it names. */
    @Test
    void everyRowOfATableNamesItsArticles() throws IOException {
        var written = new TreeMap<String, String>();
        for (var row : rows(WRITTEN.resolve("tables.csv"))) {
            written.put(row.get("table") + " " + row.get("row"), row.get("cites"));
        }
        var drawn = new TreeMap<String, String>();
        for (var file : files("dmn", ".dmn")) {
            for (var table : Dmn.readModelFromFile(file.toFile()).getModelElementsByType(DecisionTable.class)) {
                var basis = table.getOutputs().stream()
                        .map(Output::getName)
                        .toList()
                        .indexOf("legalBasis");
                table.getRules()
                        .forEach(row -> drawn.put(
                                file.getFileName().toString().replace(".dmn", "") + " " + row.getId(),
                                List.copyOf(row.getOutputEntries())
                                        .get(basis)
                                        .getText()
                                        .getTextContent()
                                        .replace("\"", "")));
            }
        }
        same(drawn, written);
    }

    /** The law names its papers; an asterisk is every regime that names none of its own. */
    @Test
    void everyPaperBearsTheTitleThatItsRegimeGivesIt() throws IOException {
        same(
                titles(Path.of("src/main/resources/regulations/papers.csv"), "legalBasis"),
                titles(WRITTEN.resolve("papers.csv"), "cites"));
    }

    /** What goes along to enforcement, what a volume holds, what may fill a silence, when the stop of production begins. */
    @Test
    void everyListOfTheRegulationsSaysWhatIsWrittenHere() throws IOException {
        var written = new TreeMap<String, String>();
        for (var row : rows(WRITTEN.resolve("lists.csv"))) {
            written.put(row.get("list") + ": " + row.get("row"), row.get("says"));
        }
        var kept = new TreeMap<String, String>();
        for (var list : LISTS.entrySet()) {
            for (var row : rows(Path.of("src/main/resources/regulations", list.getKey() + ".csv"))) {
                var cells = row.toList();
                kept.put(
                        list.getKey() + ": "
                                + String.join(" ", cells.subList(0, list.getValue()))
                                        .strip(),
                        String.join(" | ", cells.subList(list.getValue(), cells.size())));
            }
        }
        same(kept, written);
    }

    private static Map<String, String> titles(Path file, String cites) throws IOException {
        var titles = new TreeMap<String, String>();
        for (var row : rows(file)) {
            titles.put(row.get("kind") + " under " + row.get("regime"), row.get("title") + ": " + row.get(cites));
        }
        return titles;
    }

    private static void same(Map<String, String> drawn, Map<String, String> written) {
        var seen = new SoftAssertions();
        seen.assertThat(drawn.keySet()).isEqualTo(written.keySet());
        drawn.forEach((what, is) -> seen.assertThat(is).as(what).isEqualTo(written.get(what)));
        seen.assertAll();
    }

    private static void read(JsonNode container, String row, List<String> required, List<String> checks) {
        for (var field : container.path("components")) {
            var key = row + field.path("key").asText();
            if (isRequired(field)) {
                required.add(key);
            }
            if (field.path("properties").has("check")) {
                checks.add(key + "=" + field.path("properties").path("check").asText());
            }
            read(field, field.has("path") ? field.path("path").asText() + "/" : row, required, checks);
        }
    }

    /** In rows the property {@code validate} has it as text. */
    private static boolean isRequired(JsonNode field) {
        return field.path("validate").path("required").asBoolean()
                || field.path("properties").path("validate").asText("").contains("\"required\":true");
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static List<CSVRecord> rows(Path name) throws IOException {
        try (var file = Files.newBufferedReader(name, StandardCharsets.UTF_8);
                var records = CSV.parse(file)) {
            return records.getRecords();
        }
    }
}
