package spotcheck.engine.form;

import org.jspecify.annotations.Nullable;

/**
 * One question of a form as a person meets it.
 *
 * @param type component type of form-js
 * @param label in Chinese
 * @param pattern regular expression of the answer; null for any
 * @param least smallest number allowed; null for any
 * @param initial what the form itself puts in
 * @param stands the answer that is not refused, where others are; null if nothing is
 */
public record Question(
        String key,
        String type,
        String label,
        boolean required,
        @Nullable String pattern,
        @Nullable Integer least,
        @Nullable Object initial,
        @Nullable String stands) {

    static Question of(FormField field) {
        return new Question(
                field.key(),
                field.type(),
                field.label(),
                field.isRequired(),
                field.validate().path("pattern").asText(null),
                field.validate().has("min") ? field.validate().path("min").asInt() : null,
                field.initial(),
                field.stands().orElse(null));
    }
}
