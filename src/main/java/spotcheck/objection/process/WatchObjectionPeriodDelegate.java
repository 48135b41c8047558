package spotcheck.objection.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.objection.Filings;

/** Service task "find the objection period". */
@Component
class WatchObjectionPeriodDelegate implements JavaDelegate {

    private final Filings filings;

    WatchObjectionPeriodDelegate(Filings filings) {
        this.filings = filings;
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // the engine's timers take java.util.Date
    public void execute(DelegateExecution execution) {
        var ends = filings.watchPeriod(ObjectionVariables.caseOf(execution), ObjectionVariables.recipient(execution));
        ends.ifPresent(day -> ObjectionVariables.PERIOD_ENDS.set(execution, Date.from(ChinaTime.fireAt(day))));
        ObjectionVariables.PERIOD_KNOWN.set(execution, ends.isPresent());
    }
}
