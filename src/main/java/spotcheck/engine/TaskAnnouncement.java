package spotcheck.engine;

import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;

/** Tells other parts of the application that a task has come. */
@Component
class TaskAnnouncement {

    private final ApplicationEventPublisher events;

    TaskAnnouncement(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(DelegateTask task) {
        var posts = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        events.publishEvent(new TaskCame(
                task.getId(),
                task.getName(),
                String.valueOf(task.getVariable(TaskOpened.HEADLINE)),
                posts,
                task.getDueDate() == null ? null : ChinaTime.dayOf(task.getDueDate())));
    }
}
