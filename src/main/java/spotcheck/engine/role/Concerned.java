package spotcheck.engine.role;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Whom a task concerns: several recipients of a result have the same tasks at once. */
public final class Concerned {

    /** Label under which an entry names the recipient. */
    public static final String LABEL = "涉及对象";

    private static final Map<String, String> RECIPIENTS = Map.of(
            "sampled-party", "被抽样对象",
            "labelled-producer", "标称生产者",
            "platform-operator", "平台经营者");

    private Concerned() {}

    /** @return the recipient in words; blank if the task concerns the whole case */
    public static String by(DelegateTask task) {
        return RECIPIENTS.getOrDefault(String.valueOf(task.getVariable("recipient")), "");
    }
}
