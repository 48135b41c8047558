package spotcheck.engine.worklist;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.role.Candidates;
import spotcheck.engine.role.WithoutUser;

/** What the engine keeps beside its tasks: one question for many of them. The system asks, not the person. */
@Component
public class TaskFacts {

    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private final WithoutUser system;

    TaskFacts(@Lazy RuntimeService runtime, JdbcClient jdbc, WithoutUser system) {
        this.runtime = runtime;
        this.jdbc = jdbc;
        this.system = system;
    }

    /** Case, product and firm in one line, by task. */
    public Map<String, String> headlines(Collection<String> tasks) {
        return tasks.isEmpty()
                ? Map.of()
                : system.ask(() -> runtime
                        .createVariableInstanceQuery()
                        .taskIdIn(tasks.toArray(String[]::new))
                        .variableName(TaskOpened.HEADLINE)
                        .list()
                        .stream()
                        .collect(toMap(VariableInstance::getTaskId, one -> String.valueOf(one.getValue()))));
    }

    /** Who may claim it, by task. The engine's own interface tells them of one task at a time. */
    public Map<String, Candidates> candidates(Collection<String> tasks) {
        return tasks.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select TASK_ID_ as task, GROUP_ID_ as post, USER_ID_ as person from ACT_RU_IDENTITYLINK"
                                + " where TASK_ID_ in (:tasks) and TYPE_ = 'candidate'")
                        .param("tasks", tasks)
                        .query(Link.class)
                        .list()
                        .stream()
                        .collect(groupingBy(Link::task, collectingAndThen(toList(), TaskFacts::candidates)));
    }

    /** The number of its case, by task; a task of no case is not among them. */
    public Map<String, CaseNumber> cases(Collection<Task> tasks) {
        var instances = tasks.stream().map(Task::getProcessInstanceId).collect(toSet());
        instances.remove(null);
        var numbers = instances.isEmpty() ? Map.<String, CaseNumber>of() : numbers(instances);
        var cases = new HashMap<String, CaseNumber>();
        tasks.stream()
                .filter(task -> instances.contains(task.getProcessInstanceId()))
                .forEach(task -> cases.computeIfAbsent(task.getId(), id -> numbers.get(task.getProcessInstanceId())));
        return cases;
    }

    private Map<String, CaseNumber> numbers(Set<String> instances) {
        return system.ask(() -> runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> instance.getBusinessKey() != null && CaseNumber.isOne(instance.getBusinessKey()))
                .collect(toMap(ProcessInstance::getId, one -> new CaseNumber(one.getBusinessKey()))));
    }

    private static Candidates candidates(List<Link> links) {
        return new Candidates(
                links.stream().map(Link::post).filter(Objects::nonNull).collect(toSet()),
                links.stream().map(Link::person).filter(Objects::nonNull).collect(toSet()));
    }

    private record Link(
            String task, @Nullable String post, @Nullable String person) {}
}
