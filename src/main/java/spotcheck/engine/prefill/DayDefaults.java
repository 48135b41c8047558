package spotcheck.engine.prefill;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import spotcheck.casefile.date.DateOrder;
import spotcheck.engine.CaseKey;
import spotcheck.engine.form.FormField;
import spotcheck.engine.task.OpenedForm;

/**
 * Days that stand in a form when it is opened, for a person to change: the property {@code default} of a field names
 * {@code today}, or days of the case ({@code date-facts.csv}) of which the first that is known is taken. A field without
 * says in {@code noDefault} why ({@code FormDefaultsTest}).
 */
@Component
public class DayDefaults {

    /** Property that names what a field holds when the form is opened. */
    public static final String DEFAULT = "default";

    private final DateOrder days;

    DayDefaults(DateOrder days) {
        this.days = days;
    }

    void suggest(DelegateTask task, List<FormField> fields, OpenedForm form) {
        fields.stream().filter(field -> field.properties().containsKey(DEFAULT)).forEach(field -> days.known(
                        form(task), field.properties().getOrDefault(DEFAULT, ""))
                .ifPresent(day -> form.suggest(field.key(), day.toString())));
    }

    /** Which form it is, for the order of days. */
    public static DateOrder.Form form(DelegateTask task) {
        return new DateOrder.Form(
                CaseKey.of(task), task.getTaskDefinitionKey().replace("userTask_", ""), subject(task));
    }

    private static String subject(DelegateTask task) {
        return Optional.ofNullable(task.getVariable("recipient"))
                .map(Object::toString)
                .orElse("");
    }
}
