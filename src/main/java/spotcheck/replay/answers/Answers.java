package spotcheck.replay.answers;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** What is answered in each task, by task id without prefix and key of the form. */
final class Answers {

    private final Map<String, Map<String, Object>> byTask = new HashMap<>();

    /** @param answers keys and values in turn; the rest of the form is filled in by its own rules */
    Answers task(String id, Object... answers) {
        var form = new HashMap<String, Object>();
        for (int i = 0; i < answers.length; i += 2) {
            form.put((String) answers[i], answers[i + 1]);
        }
        byTask.put(id, form);
        return this;
    }

    Answers and(Answers others) {
        byTask.putAll(others.byTask);
        return this;
    }

    Map<String, Map<String, Object>> byTask() {
        return Collections.unmodifiableMap(byTask);
    }
}
