package spotcheck.training.process;

import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.wait.EngineClock;
import spotcheck.training.ClockMoved;
import spotcheck.training.TrainingClock;

/** Lets the engine share the training clock, from the start on and whenever it is moved. */
@Component
@Profile("demo")
class EngineTime {

    private final EngineClock engine;

    EngineTime(TrainingClock clock, EngineClock engine) {
        this.engine = engine;
        engine.runAhead(clock.ahead());
    }

    @EventListener
    void moved(ClockMoved move) {
        engine.runAhead(move.ahead());
        engine.wakeTimers();
    }
}
