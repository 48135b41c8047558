package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Input;
import org.junit.jupiter.api.Test;

/** What Camunda Modeler offers a process owner is what the tables and diagrams know, with Chinese words for all of it. */
class ElementTemplatesTest {

    private static final Path FILE = Path.of(".camunda", "element-templates", "spotcheck.json");

    @Test
    void thePeriodsAndStepsOfEvidenceAreThoseOfTheTables() throws IOException {
        assertThat(offered("deadline")).containsExactlyElementsOf(words("statutory-period", "period"));
        assertThat(offered("evidenceStep")).containsExactlyElementsOf(words("evidence-required", "step"));
    }

    @Test
    void theTablesAndProcessesAreThoseThatThereAre() throws IOException {
        assertThat(offered("camunda:decisionRef").map(Diagram::kebab)).containsExactlyInAnyOrderElementsOf(tables());
        assertThat(offered("calledElement"))
                .containsExactlyInAnyOrderElementsOf(Diagram.all().stream()
                        .map(diagram -> diagram.process().getId())
                        .toList());
    }

    @Test
    void everythingIsSaidInChinese() throws IOException {
        assertThat(properties().filter(property -> property.has("label")).map(property -> property.path("label")
                        .asText()))
                .isNotEmpty()
                .allMatch(label -> label.matches(".*\\p{IsHan}.*"));
        assertThat(properties().flatMap(property -> nodes(property.path("choices"))))
                .allMatch(choice -> choice.path("name").asText().matches(".*\\p{IsHan}.*"));
    }

    private static Stream<String> offered(String bound) throws IOException {
        return properties()
                .filter(property ->
                        property.path("binding").path("name").asText().equals(bound))
                .filter(property -> property.has("choices"))
                .limit(1)
                .flatMap(property -> nodes(property.path("choices")))
                .map(choice -> choice.path("value").asText());
    }

    private static Stream<JsonNode> properties() throws IOException {
        return nodes(new ObjectMapper().readTree(FILE.toFile()))
                .flatMap(template -> nodes(template.path("properties")));
    }

    private static Stream<JsonNode> nodes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<String> tables() throws IOException {
        try (var files = Files.list(Path.of("dmn"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".dmn"))
                    .map(name -> name.replace(".dmn", ""))
                    .toList();
        }
    }

    private static List<String> words(String table, String input) {
        return Dmn.readModelFromFile(Path.of("dmn", table + ".dmn").toFile())
                .getModelElementsByType(Input.class)
                .stream()
                .filter(column ->
                        column.getInputExpression().getText().getTextContent().equals(input))
                .flatMap(column -> Arrays.stream(
                        column.getInputValues().getText().getTextContent().split(",\\s*")))
                .map(word -> word.replace("\"", ""))
                .toList();
    }
}
