package spotcheck.papers;

import java.util.Map;

/**
 * A checked template.
 *
 * @param body what stands between head and foot, XHTML with {@code th:} attributes that hold names only
 * @param obligatory names of facts without which the paper may not be made, with what they are called in Chinese
 */
record PaperTemplate(String body, Map<String, String> obligatory) {}
