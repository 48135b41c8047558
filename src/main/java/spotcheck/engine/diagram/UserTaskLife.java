package spotcheck.engine.diagram;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.stereotype.Component;
import spotcheck.engine.ElementProperties;
import spotcheck.engine.evidence.TaskDuty;
import spotcheck.engine.prefill.CaseTaskForms;
import spotcheck.engine.submission.TaskSubmitted;
import spotcheck.engine.task.TaskHandlers;
import spotcheck.engine.worklist.Reassignment;
import spotcheck.engine.worklist.TaskAnnouncement;
import spotcheck.engine.worklist.TaskOpened;
import spotcheck.regulation.RuleIds;

/** What happens to a task of a case: it comes to people, is passed on, and its form is submitted. */
@Component
class UserTaskLife {

    private final TaskCandidates candidates;
    private final CaseTaskForms forms;
    private final TaskOpened opened;
    private final TaskAnnouncement announcement;
    private final Reassignment reassignment;
    private final TaskSubmitted submitted;
    private final List<TaskDuty> duties;
    private final TaskHandlers handlers;
    private final StepsTold steps;

    UserTaskLife(
            TaskCandidates candidates,
            CaseTaskForms forms,
            TaskOpened opened,
            TaskAnnouncement announcement,
            Reassignment reassignment,
            TaskSubmitted submitted,
            List<TaskDuty> duties,
            TaskHandlers handlers,
            StepsTold steps) {
        this.candidates = candidates;
        this.forms = forms;
        this.opened = opened;
        this.announcement = announcement;
        this.reassignment = reassignment;
        this.submitted = submitted;
        this.duties = List.copyOf(duties);
        this.handlers = handlers;
        this.steps = steps;
    }

    /**
     * @param properties extension properties of the task in its diagram
     * @param deployment by which its form is found
     */
    void give(TaskDefinition task, Map<String, String> properties, String deployment) {
        var legalBasis = RuleIds.parse(properties.getOrDefault("legalBasis", ""));
        candidates.name(task, properties.containsKey(ElementProperties.ALSO_FOR_SAMPLERS));
        task.setTaskFormHandler(forms.of(properties, deployment));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, delegate -> {
            opened.prepare(delegate, properties);
            announcement.tell(delegate);
        });
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, reassignment::tell);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, delegate -> {
            submitted.check(delegate, properties, legalBasis);
            duties.forEach(duty -> duty.enter(delegate, properties));
            handlers.complete(delegate);
            steps.taken(delegate);
        });
    }
}
