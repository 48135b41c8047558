package spotcheck.engine.diagram;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import spotcheck.casefile.course.StepTaken;
import spotcheck.engine.CaseKey;
import spotcheck.engine.form.FormData;
import spotcheck.engine.role.Concerned;

/** Tells the other rooms that a step was done, with its answers. */
@Component
class StepsTold {

    private final ApplicationEventPublisher events;

    StepsTold(ApplicationEventPublisher events) {
        this.events = events;
    }

    void taken(DelegateTask task) {
        events.publishEvent(new StepTaken(
                CaseKey.of(task),
                task.getId(),
                task.getTaskDefinitionKey().replace("userTask_", ""),
                task.getName(),
                Concerned.by(task),
                FormData.of(task).values()));
    }
}
