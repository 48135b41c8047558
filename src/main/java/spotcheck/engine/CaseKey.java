package spotcheck.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;

/** The case of a token: the engine's business key is the case number, from the overview down to the last called process. */
public final class CaseKey {

    private CaseKey() {}

    public static CaseNumber of(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    public static CaseNumber of(DelegateTask task) {
        return of(task.getExecution());
    }
}
