package spotcheck.engine.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.engine.role.Candidates;
import spotcheck.engine.role.WithoutUser;
import spotcheck.engine.table.EvidenceRequired;
import spotcheck.evidence.EvidencePiece;
import spotcheck.evidence.EvidenceTask;
import spotcheck.evidence.EvidenceTasks;

/** Open tasks as the engine has them. Who asks is looked at here, so the question itself is the system's. */
@Component
class EngineEvidenceTasks implements EvidenceTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final EvidenceSteps steps;
    private final EvidenceRequired required;
    private final AuthorityFiles files;
    private final CurrentActor actor;
    private final WithoutUser system;

    EngineEvidenceTasks(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy RepositoryService repository,
            EvidenceSteps steps,
            EvidenceRequired required,
            AuthorityFiles files,
            CurrentActor actor,
            WithoutUser system) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.steps = steps;
        this.required = required;
        this.files = files;
        this.actor = actor;
        this.system = system;
    }

    @Override
    @Transactional
    public Optional<EvidenceTask> find(String id) {
        var who = Who.is(actor);
        return system.ask(() -> Optional.ofNullable(
                        tasks.createTaskQuery().taskId(id).active().singleResult())
                .flatMap(task -> shown(task, who)));
    }

    @Override
    @Transactional
    public List<EvidenceTask> openOf(CaseNumber number) {
        var who = Who.is(actor);
        return system.ask(
                () -> tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .orderByTaskCreateTime()
                        .asc()
                        .list()
                        .stream()
                        .flatMap(task -> shown(task, who).stream())
                        .filter(task -> !task.required().isEmpty())
                        .toList());
    }

    private Optional<EvidenceTask> shown(Task task, Who who) {
        return caseOf(task)
                .map(number -> new EvidenceTask(
                        task.getId(),
                        number,
                        task.getTaskDefinitionKey().replace("userTask_", ""),
                        task.getName(),
                        pieces(task, number),
                        isOf(task, who)));
    }

    private Optional<CaseNumber> caseOf(Task task) {
        return Optional.ofNullable(task.getProcessInstanceId())
                .map(id -> runtime.createProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult())
                .map(instance -> instance.getBusinessKey())
                .filter(CaseNumber::isOne)
                .map(CaseNumber::new);
    }

    private List<EvidencePiece> pieces(Task task, CaseNumber number) {
        var definition = task.getProcessDefinitionId();
        return steps.of(definition, task.getTaskDefinitionKey())
                .map(step -> required.of(
                        files.get(number).regime(),
                        step,
                        repository.getProcessDefinition(definition).getDeploymentId()))
                .orElse(List.of());
    }

    /** The colleagues of whoever claimed the task may bring files as well: one writes, the other takes the photos. */
    private boolean isOf(Task task, Who who) {
        return who.id().equals(task.getAssignee())
                || Candidates.of(tasks.getIdentityLinksForTask(task.getId())).include(who.id(), who.groups());
    }

    private record Who(String id, Set<String> groups) {

        static Who is(CurrentActor actor) {
            return new Who(actor.id(), actor.groups());
        }
    }
}
