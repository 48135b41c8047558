package spotcheck.training.process;

import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import spotcheck.training.ClockMoved;
import spotcheck.training.TrainingClock;

/** Lets the engine share the training clock, from before its start, and wakes its timers when the clock moved. */
@Component
@Profile("demo")
class EngineTime extends AbstractProcessEnginePlugin {

    private final TrainingClock clock;
    private @Nullable JobExecutor jobs;

    EngineTime(TrainingClock clock) {
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        share(clock.ahead());
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    /** Due timers fire at once, without waiting for the next look of the job executor. */
    @EventListener
    void moved(ClockMoved move) {
        share(move.ahead());
        if (jobs != null && jobs.isActive()) {
            jobs.jobWasAdded();
        }
    }

    private static void share(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
    }
}
