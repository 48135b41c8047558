package spotcheck.engine.prefill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.chain.OwnEntries;
import spotcheck.engine.form.FormField;
import spotcheck.engine.task.OpenedForm;

/**
 * What a person answers the same way in case after case (who signs, whom to call, where it is made public): a text field
 * with the property {@code lastTime} holds what the same person answered when he last did the same task, in whatever case.
 * Nobody reads there what another wrote.
 */
@Component
class LastTime {

    private static final String LAST_TIME = "lastTime";

    private final OwnEntries entries;
    private final CurrentActor actor;
    private final ObjectMapper json;

    LastTime(OwnEntries entries, CurrentActor actor, ObjectMapper json) {
        this.entries = entries;
        this.actor = actor;
        this.json = json;
    }

    void suggest(DelegateTask task, List<FormField> fields, OpenedForm form) {
        var asking = fields.stream()
                .filter(field -> field.properties().containsKey(LAST_TIME))
                .toList();
        if (!asking.isEmpty()) {
            said(task).ifPresent(said -> asking.stream()
                    .filter(field -> said.hasNonNull(field.label()))
                    .forEach(field ->
                            form.suggest(field.key(), said.path(field.label()).asText())));
        }
    }

    private Optional<JsonNode> said(DelegateTask task) {
        return entries.last(actor.id(), task.getTaskDefinitionKey().replace("userTask_", ""))
                .map(this::read);
    }

    private JsonNode read(String details) {
        try {
            return json.readTree(details);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
