package spotcheck.objection.process.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.engine.wait.EngineDate;
import spotcheck.objection.filing.Filings;
import spotcheck.objection.process.ObjectionVariables;

/** Service task "find the objection period". */
@Component
class WatchObjectionPeriodDelegate implements JavaDelegate {

    private final Filings filings;

    WatchObjectionPeriodDelegate(Filings filings) {
        this.filings = filings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var ends = filings.watchPeriod(CaseKey.of(execution), ObjectionVariables.recipient(execution));
        ends.ifPresent(day -> ObjectionVariables.PERIOD_ENDS.set(execution, EngineDate.over(day)));
        ObjectionVariables.PERIOD_KNOWN.set(execution, ends.isPresent());
    }
}
