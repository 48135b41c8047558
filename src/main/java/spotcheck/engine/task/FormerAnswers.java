package spotcheck.engine.task;

import java.util.Map;
import spotcheck.casefile.CaseNumber;

/** What was answered when a task was done that is now to be done again. */
public interface FormerAnswers {

    /** @return by field; nothing of a task that is done for the first time */
    Map<String, Object> of(CaseNumber number, String task);
}
