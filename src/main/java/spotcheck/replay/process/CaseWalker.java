package spotcheck.replay.process;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.replay.MadeEvidence;

/** Completes the tasks of a case one after the other, each as somebody of the group that has it, in its own form. */
@Component
class CaseWalker {

    static final String PREFIX = "userTask_";
    private static final int STEPS_AT_MOST = 150;

    /** Come last, for whatever else is open may still need the samples. */
    private static final Set<String> SAMPLES_GO = Set.of("returnSample", "tellToUnseal", "disposeByRules");

    private final TaskService tasks;
    private final FormService forms;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final FormFiller filler;
    private final MadeEvidence evidence;
    private final Impersonation people;

    CaseWalker(
            TaskService tasks,
            FormService forms,
            RuntimeService runtime,
            ManagementService jobs,
            FormFiller filler,
            MadeEvidence evidence,
            Impersonation people) {
        this.tasks = tasks;
        this.forms = forms;
        this.runtime = runtime;
        this.jobs = jobs;
        this.filler = filler;
        this.evidence = evidence;
        this.people = people;
    }

    /**
     * Walks on while some open task has answers.
     *
     * @param answers by task id without prefix, asked before each task
     * @param goesOn asked before each task whether it is to be done
     */
    void walk(CaseNumber number, Supplier<Map<String, Map<String, Object>>> answers, Predicate<String> goesOn) {
        for (int step = 0; step < STEPS_AT_MOST; step++) {
            runSteps(number);
            var known = answers.get();
            var task = open(number).stream()
                    .filter(open -> known.containsKey(idOf(open)) && goesOn.test(idOf(open)))
                    .sorted(Comparator.comparing(open -> SAMPLES_GO.contains(idOf(open))))
                    .findFirst();
            if (task.isEmpty()) {
                return;
            }
            complete(task.get(), known.getOrDefault(idOf(task.get()), Map.of()));
        }
        throw new IllegalStateException("Case " + number + " does not end");
    }

    List<Task> open(CaseNumber number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    boolean isOpen(CaseNumber number, String task) {
        return open(number).stream().anyMatch(one -> idOf(one).equals(task));
    }

    /** The open tasks in words, with their ids, for the report of a walk that stopped short. */
    String shownOpen(CaseNumber number) {
        return open(number).stream()
                .map(task -> task.getName() + "（" + idOf(task) + "）")
                .collect(Collectors.joining("、"));
    }

    static String idOf(Task task) {
        return task.getTaskDefinitionKey().replaceFirst("^" + PREFIX, "");
    }

    private void complete(Task task, Map<String, Object> story) {
        var person = people.someoneFor(task);
        var ticked = people.as(person, () -> {
            tasks.claim(task.getId(), person);
            return evidence.bring(task.getId());
        });
        var answers = new HashMap<String, Object>(story);
        answers.put("evidence", ticked);
        var form = filler.fill(task, answers);
        people.as(person, () -> {
            forms.submitTaskForm(task.getId(), form);
            return form;
        });
    }

    /** Steps of the system that wait for the job executor, which does not see what is not yet committed. */
    private void runSteps(CaseNumber number) {
        var instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list();
        instances.forEach(instance -> jobs.createJobQuery()
                .processInstanceId(instance.getId())
                .messages()
                .list()
                .forEach(job -> jobs.executeJob(job.getId())));
    }
}
