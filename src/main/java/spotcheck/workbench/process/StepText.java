package spotcheck.workbench.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FormService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a step asks, in Chinese: its form begins with the case and then says it. */
@Component
class StepText {

    private final FormService forms;
    private final ObjectMapper json;

    StepText(@Lazy FormService forms, ObjectMapper json) {
        this.forms = forms;
        this.json = json;
    }

    /** @return blank if the form says nothing */
    String of(String task) {
        try (var form = forms.getDeployedTaskForm(task)) {
            return StreamSupport.stream(json.readTree(form).path("components").spliterator(), false)
                    .filter(component -> component.path("type").asText().equals("text"))
                    .findFirst()
                    .map(StepText::withoutCase)
                    .orElse("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String withoutCase(JsonNode text) {
        return text.path("text")
                .asText()
                .lines()
                .filter(line -> !line.contains("{{"))
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
