package spotcheck.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a required field records a rule: without it the form is refused, with it the entry keeps label, value and rule.
 *
 * @param form path below {@code forms/}, without its ending
 * @param list the repeating group whose rows have the field; null if it stands in the form itself
 */
public record FormProof(
        String rule,
        String form,
        List<FormField> fields,
        @Nullable FormField list,
        FormField field) {

    private static final FormConditions CONDITIONS = new FormConditions();
    private static final FormCheck CHECK = new FormCheck(new NamedChecks(List.of(), CONDITIONS), CONDITIONS);

    /** As the report of the test and {@code proofs.csv} name it. */
    public String name() {
        return rule + " " + field.label() + "（" + form + "）";
    }

    void run() {
        assertThat(CHECK.problems(fields, answers(null))).as("left empty").contains("「" + field.label() + "」必须填写");
        var answers = answers(FormExamples.valueOf(field));
        assertThat(CHECK.problems(fields, answers)).doesNotContain("「" + field.label() + "」必须填写");
        assertThat(shown(answers)).containsEntry(field.label(), field.shown(FormExamples.valueOf(field)));
        assertThat(new FormAnswers(CONDITIONS).legalBasis(fields, answers).ids())
                .contains(rule);
    }

    private Map<String, Object> answers(@Nullable Object value) {
        var scope = list == null ? fields : list.rows();
        var inner = new HashMap<>(FormExamples.showing(field, scope, CONDITIONS));
        inner.remove(field.key());
        if (value != null) {
            inner.put(field.key(), value);
        }
        if (list == null) {
            return inner;
        }
        var outer = new HashMap<>(FormExamples.showing(list, fields, CONDITIONS));
        outer.put(list.key(), List.of(inner));
        return outer;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> shown(Map<String, Object> answers) {
        var shown = FormAnswers.shown(fields, answers);
        return list == null
                ? shown
                : ((List<Map<String, Object>>) Objects.requireNonNull(shown.get(list.label()))).get(0);
    }
}
