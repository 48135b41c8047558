package spotcheck.engine.prefill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;
import spotcheck.engine.CaseKey;
import spotcheck.engine.form.FormField;
import spotcheck.engine.role.Concerned;
import spotcheck.engine.task.OpenedForm;

/**
 * What was answered before, for whom decides on it or has it back: a field with the property {@code shows} lists task
 * ids without prefix, and shows the last entry of each in the proceedings of the same recipient.
 */
@Component
public class EarlierAnswers {

    /** The engine stores no longer text in a variable than 4,000 characters. */
    private static final int LONGEST = 3900;

    private static final String ANSWERED = "answered";

    private final Entries entries;
    private final ObjectMapper json;

    EarlierAnswers(Entries entries, ObjectMapper json) {
        this.entries = entries;
        this.json = json;
    }

    /** Fills the fields that show earlier answers; one without any stays empty. */
    void show(DelegateTask task, List<FormField> fields, OpenedForm form) {
        var showing = fields.stream().filter(FormField::repeats).toList();
        if (!showing.isEmpty()) {
            var said = said(task);
            showing.forEach(field -> form.show(field.key(), text(field, said)));
        }
    }

    /** Writes what was answered before into fields whose property {@code answered} names the task and its question. */
    void suggest(DelegateTask task, List<FormField> fields, OpenedForm form) {
        var asking = fields.stream()
                .filter(field -> field.properties().containsKey(ANSWERED))
                .toList();
        if (!asking.isEmpty()) {
            var said = said(task);
            asking.forEach(field -> answer(field.properties().getOrDefault(ANSWERED, ""), said)
                    .ifPresent(text -> form.suggest(field.key(), text)));
        }
    }

    /** @param named such as {@code showNotice/被抽样对象在场人员} */
    private Optional<String> answer(String named, Map<String, Entry> said) {
        var place = named.split("/", 2);
        return Optional.ofNullable(said.get(place[0]))
                .map(entry -> details(entry).get(place[1]))
                .map(Object::toString);
    }

    /** The last entry of each kind that concerns the recipient of the task, or nobody in particular. */
    private Map<String, Entry> said(DelegateTask task) {
        var whom = Concerned.by(task);
        return entries.of(CaseKey.of(task)).stream()
                .filter(entry -> concerns(whom, entry))
                .collect(Collectors.toMap(Entry::kind, entry -> entry, (earlier, later) -> later));
    }

    private boolean concerns(String whom, Entry entry) {
        return details(entry).getOrDefault(Concerned.LABEL, whom).equals(whom);
    }

    private @Nullable String text(FormField field, Map<String, Entry> said) {
        var text = Stream.of(field.shows().split(" "))
                .map(said::get)
                .filter(Objects::nonNull)
                .map(this::text)
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? null : cut(text);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…（全文见案卷）" : text;
    }

    private String text(Entry entry) {
        var lines = details(entry).entrySet().stream()
                .filter(answer -> !answer.getKey().equals(Concerned.LABEL) && !isUnticked(answer.getValue()))
                .map(answer -> answer.getKey() + "：" + shown(answer.getValue()));
        return Stream.concat(Stream.of("【" + entry.title() + "】" + entry.at().toLocalDate()), lines)
                .collect(Collectors.joining("\n"));
    }

    private static String shown(Object answer) {
        if (answer instanceof Collection<?> several) {
            return several.stream().map(EarlierAnswers::shown).collect(Collectors.joining("；"));
        }
        return answer instanceof Map<?, ?> row ? row(row) : String.valueOf(answer);
    }

    /** A box that was not ticked says nothing; no option is called like that ({@code FormModelTest}). */
    private static boolean isUnticked(@Nullable Object answer) {
        return "否".equals(answer);
    }

    /** A row stands on a line of its own. */
    private static String row(Map<?, ?> row) {
        return row.entrySet().stream()
                .filter(cell -> !isUnticked(cell.getValue()))
                .map(cell -> String.valueOf(cell.getKey()).replace(" *", "") + " " + shown(cell.getValue()))
                .collect(Collectors.joining("，", "\n　", ""));
    }

    private Map<String, Object> details(Entry entry) {
        try {
            return json.readValue(entry.details(), new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Entry " + entry.id() + " of " + entry.caseNumber(), unreadable);
        }
    }
}
