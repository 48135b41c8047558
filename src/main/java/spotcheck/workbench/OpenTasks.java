package spotcheck.workbench;

import java.util.List;
import java.util.Optional;
import spotcheck.casefile.CaseNumber;

/** The tasks of the engine, as far as the person who is logged in may see them. */
public interface OpenTasks {

    /** @return empty if there is no such task, or the person may not see it */
    Optional<OpenTask> find(String id);

    /** Those of a case, the next due first, whoever has them; the caller has looked whether the person may read the case. */
    List<CaseTask> ofCase(CaseNumber number);

    /** Every run of a process in a case, the called ones too, in the order in which they began. */
    List<ProcessRun> runs(CaseNumber number);

    /** @param process its id, such as {@code sampling} */
    record ProcessRun(String process, boolean isOver) {}
}
