package spotcheck.engine.submission;

import java.util.List;
import java.util.Map;
import spotcheck.engine.form.FormField;

/**
 * A form as it was submitted.
 *
 * @param fields what it asked of this case
 * @param values what was said, by the key of the field
 */
record SubmittedForm(List<FormField> fields, Map<String, Object> values) {}
