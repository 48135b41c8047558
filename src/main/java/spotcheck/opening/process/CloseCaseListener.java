package spotcheck.opening.process;

import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.course.CaseClosed;
import spotcheck.engine.CaseKey;
import spotcheck.regulation.RuleIds;

/** End of the overview: the case is closed with the outcome of its end event. */
@Component
class CloseCaseListener implements ExecutionListener {

    private final Cases cases;
    private final BesideTheCase beside;
    private final Entries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseCaseListener(
            Cases cases, BesideTheCase beside, Entries entries, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.beside = beside;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = CaseKey.of(execution);
        var outcome = execution.getCurrentActivityId().replace("endEvent_", "");
        var name = execution.getBpmnModelElementInstance().getName();
        var today = ChinaTime.today(clock);
        cases.close(number, outcome, today);
        events.publishEvent(new CaseClosed(number, today));
        enterUnsettled(execution, number);
        entries.add(number, "case.closed", name, Map.of("结果", name), RuleIds.none());
    }

    /** Its own tasks are done; what runs beside it goes on after the close, and the file says so. */
    private void enterUnsettled(DelegateExecution execution, CaseNumber number) {
        var open = beside.stillOpen(execution);
        if (!open.isEmpty()) {
            entries.add(number, "case.beside", "结案后继续办理的并行事项", Map.of("事项", open), RuleIds.none());
        }
    }
}
