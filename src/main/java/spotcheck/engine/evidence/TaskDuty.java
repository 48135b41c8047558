package spotcheck.engine.evidence;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What has to be there before a task ends; each enters what it found in the file. */
public interface TaskDuty {

    /**
     * Enters what is there.
     *
     * @param properties extension properties of the task in its diagram
     * @throws spotcheck.casefile.Refused if something is missing
     */
    void enter(DelegateTask task, Map<String, String> properties);
}
