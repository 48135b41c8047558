package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** The steps of the table {@code evidenceRequired} and the tasks that carry them out. */
class DiagramEvidenceTest {

    private static final Path TABLE = Path.of("dmn/evidence-required.dmn");

    /** A step that no task carries out would never be asked for; one that the table does not know asks for nothing. */
    @Test
    void everyStepOfTheTableIsThatOfOneTaskAndTheOtherWayRound() {
        assertThat(tasks().keySet()).isEqualTo(steps());
        assertThat(tasks()).allSatisfy((step, tasks) -> assertThat(tasks).hasSize(1));
    }

    @Test
    void theFormOfSuchATaskAsksForTheRecords() throws IOException {
        for (var diagram : Diagram.all()) {
            for (var task : diagram.elements(UserTask.class)) {
                var isStep = Diagram.propertyOf(task, "evidenceStep").isPresent();
                assertThat(asksForRecords(diagram, task)).as(task.getId()).isEqualTo(isStep);
            }
        }
    }

    private static boolean asksForRecords(Diagram diagram, UserTask task) throws IOException {
        var form = Path.of(
                "forms",
                Diagram.kebab(diagram.process().getId()),
                Diagram.kebab(ElementIds.withoutPrefix(task)) + ".form");
        return StreamSupport.stream(
                        new ObjectMapper()
                                .readTree(form.toFile())
                                .path("components")
                                .spliterator(),
                        false)
                .anyMatch(field -> field.path("valuesKey").asText().equals("evidenceOptions"));
    }

    private static Object steps() {
        return Dmn.readModelFromFile(TABLE.toFile()).getModelElementsByType(Rule.class).stream()
                .map(row -> List.copyOf(row.getInputEntries()).get(1).getTextContent())
                .map(step -> step.strip().replace("\"", ""))
                .collect(Collectors.toSet());
    }

    private static Map<String, List<String>> tasks() {
        return Diagram.all().stream()
                .flatMap(diagram -> diagram.elements(UserTask.class).stream())
                .filter(task -> Diagram.propertyOf(task, "evidenceStep").isPresent())
                .collect(Collectors.groupingBy(
                        task -> Diagram.propertyOf(task, "evidenceStep").orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(UserTask::getId, Collectors.toList())));
    }
}
