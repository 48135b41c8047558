package spotcheck.engine.worklist;

import java.util.LinkedHashMap;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import spotcheck.casefile.chain.Entries;
import spotcheck.engine.CaseKey;
import spotcheck.regulation.RuleIds;

/**
 * Assignment of any task: where somebody had it before, the file tells from whom it was taken and to whom it went. The
 * first who claims it is told by the entry of the task itself.
 */
@Component
public class Reassignment {

    private static final String KIND = "task.reassigned";

    private final Entries entries;

    Reassignment(Entries entries) {
        this.entries = entries;
    }

    public void tell(DelegateTask task) {
        var before = before(task);
        var after = Objects.requireNonNullElse(task.getAssignee(), "");
        if (!before.isEmpty() && !before.equals(after)) {
            var details = new LinkedHashMap<String, Object>();
            details.put("任务", task.getName());
            details.put("原由", before);
            details.put("改由", after);
            entries.add(CaseKey.of(task), KIND, title(task, after), details, RuleIds.none());
        }
    }

    private static String title(DelegateTask task, String after) {
        return (after.isEmpty() ? "退回任务：" : "改派任务：") + task.getName();
    }

    private static String before(DelegateTask task) {
        var change = ((TaskEntity) task).getPropertyChanges().get(TaskEntity.ASSIGNEE);
        return change == null ? "" : Objects.toString(change.getOrgValue(), "");
    }
}
