package spotcheck.engine.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.regulation.RuleIds;

/**
 * What a person entered in a form, already checked against the form; plain Java values by field key.
 *
 * @param warnings what the checks point at without blocking, in Chinese; they belong in the entry of the act
 * @param shown the answers as people read them, by Chinese label; of start forms only, whose entry a stage writes
 * @param legalBasis the rules that the answered fields name; of start forms only
 */
public record FormData(
        Map<String, Object> values, List<String> warnings, Map<String, Object> shown, RuleIds legalBasis) {

    public static final String VARIABLE = "submittedForm";

    /** Label under which an entry shows the warnings. */
    public static final String WARNINGS = "提示";

    public FormData(Map<String, Object> values) {
        this(values, List.of(), Map.of(), RuleIds.none());
    }

    /** The checked form of the task that is being completed; for complete listeners. */
    public static FormData of(DelegateTask task) {
        return (FormData) task.getVariableLocal(VARIABLE);
    }

    /**
     * The answer to a question that must be answered.
     *
     * @throws IllegalStateException if the form has no such answer, which its required fields exclude
     */
    public String text(String key) {
        return findText(key).orElseThrow(() -> new IllegalStateException("Form has no " + key));
    }

    /** An answer that may be missing or hidden. */
    public Optional<String> findText(String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString).filter(text -> !text.isBlank());
    }

    public LocalDate date(String key) {
        return LocalDate.parse(text(key));
    }

    public Optional<LocalDate> findDate(String key) {
        return findText(key).map(LocalDate::parse);
    }

    /** A day and a time of day, such as 09:30, that the form asks for apart. */
    public LocalDateTime dateTime(String day, String time) {
        return date(day).atTime(LocalTime.parse(text(time)));
    }

    public int integer(String key) {
        return new BigDecimal(text(key)).intValueExact();
    }

    /** A checkbox; an untouched one counts as not ticked. */
    public boolean ticked(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** The ticked words of a check list or tag list. */
    public List<String> words(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    /** The rows of a repeating group. */
    public List<FormData> rows(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(FormData::row).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static FormData row(Object row) {
        return new FormData((Map<String, Object>) row);
    }
}
