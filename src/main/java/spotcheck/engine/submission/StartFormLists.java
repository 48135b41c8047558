package spotcheck.engine.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import spotcheck.engine.CommandFields;
import spotcheck.engine.form.StartChoices;

/**
 * The task list asks for no values of a form that starts a process, so the lists of its fields are in the form that it
 * reads: a field that has choices becomes a select that can be searched. The deployed form stays what it is.
 */
@Component
public class StartFormLists extends CommandInterceptor {

    private static final String ADDRESS = "/deployed-start-form";

    private final List<StartChoices> choices;
    private final ObjectMapper json;

    StartFormLists(@Lazy List<StartChoices> choices, ObjectMapper json) {
        this.choices = choices;
        this.json = json;
    }

    @Override
    public <T> @Nullable T execute(Command<T> command) {
        var result = next.execute(command);
        return command instanceof GetDeployedStartFormCmd && isReadByTheTaskList()
                ? withLists(command, result)
                : result;
    }

    @SuppressWarnings("unchecked") // the command answers a stream
    private <T> @Nullable T withLists(Command<T> command, @Nullable T form) {
        return of(process(command))
                .map(known -> (T) filled((InputStream) Objects.requireNonNull(form), known.mine()))
                .orElse(form);
    }

    private Optional<StartChoices> of(String process) {
        return choices.stream().filter(one -> one.process().equals(process)).findFirst();
    }

    private InputStream filled(InputStream form, Map<String, Map<String, String>> lists) {
        try (form) {
            var schema = json.readTree(form);
            fill(schema, lists);
            return new ByteArrayInputStream(json.writeValueAsBytes(schema));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void fill(JsonNode container, Map<String, Map<String, String>> lists) {
        for (var component : container.path("components")) {
            var list = lists.get(component.path("key").asText());
            if (list != null) {
                becomeSelect((ObjectNode) component, list);
            }
            fill(component, lists);
        }
    }

    private void becomeSelect(ObjectNode field, Map<String, String> list) {
        var required = field.path("validate").path("required").asBoolean(false);
        field.put("type", "select").put("searchable", true);
        field.putObject("validate").put("required", required);
        var values = field.putArray("values");
        list.forEach((value, label) -> values.addObject().put("label", label).put("value", value));
    }

    private static String process(Command<?> command) {
        var id = (String) Objects.requireNonNull(CommandFields.read(command, "processDefinitionId"));
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(id)
                .getKey();
    }

    private static boolean isReadByTheTaskList() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getRequest().getRequestURI().endsWith(ADDRESS);
    }
}
