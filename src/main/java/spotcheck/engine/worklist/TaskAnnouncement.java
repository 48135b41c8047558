package spotcheck.engine.worklist;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.engine.role.Candidates;

/** Tells other parts of the application that a task has come. */
@Component
public class TaskAnnouncement {

    private final ApplicationEventPublisher events;

    TaskAnnouncement(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void tell(DelegateTask task) {
        events.publishEvent(new TaskCame(
                task.getId(),
                task.getName(),
                String.valueOf(task.getVariable(TaskOpened.HEADLINE)),
                Candidates.of(task.getCandidates()),
                task.getDueDate() == null ? null : ChinaTime.dayOf(task.getDueDate())));
    }
}
