package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import spotcheck.regulation.RegulationFile;

/** Every question for a day says between which days of the case its answer lies, or why it stands alone. */
class DateOrderTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyQuestionForADayHasItsPlaceInTime() {
        var declared = RegulationFile.rows("date-order.csv").stream()
                .map(row -> row.get("task") + "." + row.get("field"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(declared).isEqualTo(asked());
    }

    @Test
    void whatStandsAloneSaysWhy() {
        assertThat(RegulationFile.rows("date-order.csv"))
                .filteredOn(row -> row.get("notBefore").isEmpty())
                .allMatch(row -> row.get("because").matches(".*[\\u4e00-\\u9fff].*"));
    }

    @Test
    void everyDayOfACaseIsToldByAQuestionOrATask() {
        var tasks = tasks().collect(Collectors.toSet());
        var questions = asked();
        assertThat(RegulationFile.rows("date-facts.csv").stream()
                        .flatMap(row -> Stream.of(row.get("told").split(" ")))
                        .map(told -> told.replaceFirst("@.*", ""))
                        .filter(told -> !Set.of("opened", "today", "tomorrow").contains(told))
                        .toList())
                .allMatch(told -> tasks.contains(told) || questions.contains(told));
    }

    @Test
    void noDayIsDeclaredForNothing() {
        var used = RegulationFile.rows("date-order.csv").stream()
                .flatMap(row -> Stream.of((row.get("notBefore") + " " + row.get("notAfter")).split(" ")))
                .collect(Collectors.toSet());
        assertThat(RegulationFile.rows("date-facts.csv").stream()
                        .map(row -> row.get("fact"))
                        .toList())
                .allMatch(used::contains);
    }

    private static Set<String> asked() {
        var forms = Stream.concat(
                Diagram.all().stream()
                        .flatMap(diagram -> diagram.elements(UserTask.class).stream())
                        .map(task -> new String[] {ElementIds.withoutPrefix(task), task.getCamundaFormRef()}),
                Diagram.all().stream()
                        .flatMap(diagram -> diagram.elements(StartEvent.class).stream())
                        .filter(start -> start.getCamundaFormRef() != null)
                        .map(start -> new String[] {start.getCamundaFormRef(), start.getCamundaFormRef()}));
        return forms.flatMap(form -> days(form(form[1])).map(field -> form[0] + "." + field))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> tasks() {
        return Diagram.all().stream()
                .flatMap(diagram -> diagram.elements(UserTask.class).stream())
                .map(ElementIds::withoutPrefix);
    }

    private static Stream<String> days(JsonNode container) {
        var found = Stream.<String>builder();
        container.path("components").forEach(component -> {
            if (component.path("type").asText().equals("datetime")) {
                found.add(component.path("key").asText());
            }
            days(component).forEach(found::add);
        });
        return found.build();
    }

    private static JsonNode form(String id) {
        try (var files = Files.walk(Path.of("forms"))) {
            var file = files.filter(path -> path.getFileName().toString().equals(Diagram.kebab(id) + ".form"))
                    .findFirst()
                    .orElseThrow();
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
