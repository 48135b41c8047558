package spotcheck.engine;

import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;

/** Where a process came to its end. */
public final class ProcessEnd {

    private ProcessEnd() {}

    /** Id of the end event; null while the process runs, and if it was broken off. */
    public static @Nullable String of(HistoricProcessInstance process) {
        // deprecated without another: the activities would have to be asked for each process once more
        @SuppressWarnings("deprecation")
        var end = process.getEndActivityId();
        return end;
    }
}
