package spotcheck.opening.process;

import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseClosed;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Entries;
import spotcheck.regulation.RuleIds;

/** End of the overview: the case is closed with the outcome of its end event. */
@Component
class CloseCaseListener implements ExecutionListener {

    private final Cases cases;
    private final Entries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseCaseListener(Cases cases, Entries entries, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        var outcome = execution.getCurrentActivityId().replace("endEvent_", "");
        var name = ((FlowElement) execution.getBpmnModelElementInstance()).getName();
        var today = ChinaTime.today(clock);
        cases.close(number, outcome, today);
        events.publishEvent(new CaseClosed(number, today));
        entries.add(number, "case.closed", name, Map.of("结果", name), RuleIds.none());
    }
}
