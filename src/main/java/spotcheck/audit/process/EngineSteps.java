package spotcheck.audit.process;

import org.camunda.bpm.engine.history.HistoricActivityInstance;
import spotcheck.audit.trail.Step;

/** Translates what the engine keeps of one element. */
final class EngineSteps {

    private EngineSteps() {}

    static Step of(HistoricActivityInstance passed) {
        return new Step(
                passed.getActivityId(),
                passed.getActivityName(),
                passed.getActivityType(),
                EngineTimes.of(passed.getStartTime()),
                EngineTimes.orNull(passed.getEndTime()),
                passed.getAssignee(),
                passed.isCanceled());
    }
}
