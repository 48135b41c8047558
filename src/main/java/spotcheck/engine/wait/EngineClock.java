package spotcheck.engine.wait;

import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine's own clock, which follows the training clock; the demo profile alone has it. */
@Component
@Profile("demo")
public class EngineClock {

    private final ProcessEngine engine;

    EngineClock(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /** From now on the engine keeps its time so far ahead of the world. */
    public void runAhead(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
    }

    /** Lets timers that are due fire at once, without waiting for the next look of the job executor. */
    public void wakeTimers() {
        var jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        if (jobs.isActive()) {
            jobs.jobWasAdded();
        }
    }
}
